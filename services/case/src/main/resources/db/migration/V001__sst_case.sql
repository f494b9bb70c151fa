create table sst_case (
    id uuid primary key,
    controller text not null,
    branch text not null,
    unit text not null,
    subject uuid not null,
    referral_id uuid not null unique,
    programme text not null,
    state text not null,
    baseline_permille integer,
    baseline_minutes_scheduled integer,
    baseline_minutes_absent integer,
    baseline_from date,
    baseline_to date,
    started_at timestamptz not null,
    sip_suggested_at timestamptz,
    closed_at timestamptz,
    outcome text,
    version bigint not null
);
comment on column sst_case.subject is 'class PERSONAL: reference of the social sector';
comment on column sst_case.baseline_permille is 'class PERSONAL: share of absence when the case opened, frozen';
create index sst_case_unit on sst_case (unit, started_at desc);
create index sst_case_subject on sst_case (subject);

create table goal (
    id uuid primary key,
    case_id uuid not null references sst_case (id),
    controller text not null,
    branch text not null,
    number integer not null,
    area text not null,
    target_permille integer,
    due_on date not null,
    words bytea,
    unique (case_id, number)
);
comment on column goal.words is 'class CONFIDENTIAL: sealed under the key of the case';

create table intervention (
    id uuid primary key,
    case_id uuid not null references sst_case (id),
    controller text not null,
    branch text not null,
    number integer not null,
    catalogue_code text not null,
    responsible_post text not null,
    starts_on date not null,
    unique (case_id, number)
);

create table follow_up (
    id uuid primary key,
    case_id uuid not null references sst_case (id),
    controller text not null,
    branch text not null,
    number integer not null,
    held_on date not null,
    share_permille integer,
    goals_reached integer not null,
    next_on date,
    words bytea,
    unique (case_id, number)
);
comment on column follow_up.words is 'class CONFIDENTIAL: sealed under the key of the case';

create table plan_part (
    id uuid primary key,
    controller text not null,
    branch text not null,
    handover_id uuid not null unique,
    unit text not null,
    subject uuid not null,
    sip_id uuid not null,
    plan_part_id uuid not null,
    plan_version integer not null,
    follow_up_on date not null,
    content bytea not null,
    received_at timestamptz not null
);
comment on column plan_part.content is 'class CONFIDENTIAL: sealed under the key of the part';
create index plan_part_unit on plan_part (unit, received_at desc);

do $$
declare t text;
begin
    foreach t in array array['sst_case', 'goal', 'intervention', 'follow_up', 'plan_part'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and (branch = current_setting(''bryggan.branch'', true)'
            || ' or current_setting(''bryggan.branch'', true) = ''*''))', t);
    end loop;
end $$;

revoke delete on sst_case from ${app};
revoke update, delete on goal, intervention, follow_up, plan_part from ${app};
