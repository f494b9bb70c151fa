create table statement (
    id uuid primary key,
    controller text not null,
    branch text not null,
    subject uuid not null,
    giver uuid not null,
    capacity text not null,
    state text not null,
    categories jsonb,
    recipients jsonb,
    named_recipients_only boolean not null,
    purposes jsonb,
    valid_from date not null,
    valid_to date,
    method text not null,
    registered_by text not null,
    said_at timestamptz not null,
    withdrawn_at timestamptz,
    version bigint not null
);
comment on column statement.subject is 'class PERSONAL: reference of one sector';
comment on column statement.giver is 'class PERSONAL: reference of one sector';
create index statement_subject on statement (subject, said_at desc);

create table receipt (
    id uuid primary key,
    controller text not null,
    branch text not null,
    consent_id uuid not null,
    consent_version bigint not null,
    holder_service text not null,
    holder_authority text not null,
    holder_branch text not null,
    outcome text not null,
    receipted_at timestamptz not null
);
comment on table receipt is 'what each holder did when a consent was withdrawn';
create index receipt_consent on receipt (consent_id);

do $$
declare t text;
begin
    foreach t in array array['statement', 'receipt'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and (branch = current_setting(''bryggan.branch'', true)'
            || ' or current_setting(''bryggan.branch'', true) = ''*''))', t);
    end loop;
end $$;

grant select, insert, update on statement to ${app};
grant select, insert on receipt to ${app};
