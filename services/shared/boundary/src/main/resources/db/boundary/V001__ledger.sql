-- The authority's own record of every decision. The application may add and read, never change or remove.
create table ledger (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamptz not null,
    controller text not null,
    branch text not null,
    question text not null check (question in ('ACCESS', 'DISCLOSURE')),
    act text not null,
    step text,
    outcome text not null check (outcome in ('PERMIT', 'REDACT', 'DENY')),
    review boolean not null default false,
    code text,
    actor_id text not null,
    actor_kind text not null,
    actor_role text not null,
    actor_authority text,
    actor_unit text,
    recipient_authority text,
    recipient_branch text,
    recipient_unit text,
    subject uuid,
    target_kind text,
    target_id uuid,
    handover uuid,
    purpose text,
    categories text[] not null default '{}',
    withheld text[] not null default '{}',
    rules text[] not null default '{}',
    obligations text[] not null default '{}',
    rule_book text,
    ask jsonb,
    ask_digest text
);
comment on column ledger.subject is 'reference of one sector, never a personnummer';
comment on column ledger.ask is 'the facts decided on, references and codes only, for replay';
create index ledger_subject on ledger (subject, seq);
create index ledger_handover on ledger (handover, seq);

create table access_log (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamptz not null,
    controller text not null,
    branch text not null,
    act text not null,
    rule text not null,
    actor_id text not null,
    actor_kind text not null,
    actor_role text not null,
    actor_authority text,
    actor_unit text,
    subject uuid,
    target_kind text,
    target_id uuid
);
create index access_log_subject on access_log (subject, seq);

create table record_key (
    record_id uuid primary key,
    controller text not null,
    branch text not null,
    wrapped bytea not null
);
comment on column record_key.wrapped is 'key of one record, wrapped by the key-encryption key; deleting it erases the text';

create table idempotency_key (
    actor text not null,
    act text not null,
    key text not null,
    controller text not null,
    branch text not null,
    digest text not null,
    answer jsonb,
    created_at timestamptz not null,
    primary key (controller, branch, actor, act, key)
);

-- Facts of the own sector as its registers state them. They belong to the register, every act may read them.
create table person_fact (
    subject uuid primary key,
    controller text not null,
    branch text not null,
    sector text not null,
    birth_date date not null,
    custody text,
    guardians uuid[] not null,
    protection text not null,
    whereabouts_hidden boolean not null,
    version bigint not null
);
comment on column person_fact.birth_date is 'class PERSONAL: ages decide who consents';

create table consent_statement (
    consent_id uuid primary key,
    controller text not null,
    branch text not null,
    subject uuid not null,
    giver uuid not null,
    capacity text not null,
    state text not null,
    categories text[],
    recipients text[],
    named_recipients_only boolean not null,
    purposes text[],
    valid_from date not null,
    valid_to date,
    version bigint not null,
    arrived bigint generated always as identity
);
comment on column consent_statement.categories is 'null: all; empty: none';
create index consent_statement_subject on consent_statement (subject);

do $$
declare t text;
begin
    foreach t in array array['ledger', 'access_log', 'record_key', 'idempotency_key', 'consent_statement'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and (branch = current_setting(''bryggan.branch'', true)'
            || ' or current_setting(''bryggan.branch'', true) = ''*''))'
            || ' with check (controller = current_setting(''bryggan.controller'', true))', t);
    end loop;
end $$;

alter table person_fact enable row level security;
alter table person_fact force row level security;
create policy everyone_reads on person_fact for select using (true);
create policy feed_adds on person_fact for insert with check (controller = current_setting('bryggan.controller', true));
create policy feed_changes on person_fact for update using (controller = current_setting('bryggan.controller', true));

grant select, insert on ledger, access_log to ${app};
grant select, insert, delete on record_key to ${app};
grant select, insert, update, delete on idempotency_key to ${app};
grant select, insert, update on person_fact, consent_statement to ${app};
