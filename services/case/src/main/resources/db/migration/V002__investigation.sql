create table investigation (
    id uuid primary key,
    controller text not null,
    branch text not null,
    unit text not null,
    concern_id uuid not null unique,
    subject uuid,
    stage text not null,
    opened_on date not null,
    due_on date not null,
    closed_at timestamptz,
    team_contact text not null,
    team_asked_at timestamptz,
    team_answered_at timestamptz,
    version bigint not null
);
comment on column investigation.subject is 'class PERSONAL: reference of the social sector; null when nobody knows the child';
create index investigation_unit on investigation (unit, opened_on desc);

create table investigation_note (
    id uuid primary key,
    investigation_id uuid not null references investigation (id),
    controller text not null,
    branch text not null,
    number integer not null,
    kind text not null,
    words bytea not null,
    written_at timestamptz not null,
    unique (investigation_id, number)
);
comment on column investigation_note.words is 'class CONFIDENTIAL: sealed under the key of the investigation';

-- What an investigation has asked the team: a row of the team's own.
create table question (
    id uuid primary key,
    case_id uuid not null references sst_case (id),
    controller text not null,
    branch text not null,
    investigation uuid not null,
    unit text not null,
    opened_on date not null,
    asked_at timestamptz not null,
    state text not null,
    unique (case_id, investigation)
);
comment on table question is 'class PERSONAL: that there is an investigation, as its holder has told the team';

do $$
declare t text;
begin
    foreach t in array array['investigation', 'investigation_note', 'question'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and (branch = current_setting(''bryggan.branch'', true)'
            || ' or current_setting(''bryggan.branch'', true) = ''*''))', t);
    end loop;
end $$;

revoke delete on investigation, question from ${app};
revoke update, delete on investigation_note from ${app};
