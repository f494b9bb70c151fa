-- What waits here, sealed, for the recipient that it is addressed to. The content goes when the recipient has its copy.
create table sealed_package (
    handover_id uuid primary key,
    kind text not null,
    subject uuid,
    recipient_authority text not null,
    recipient_branch text not null,
    recipient_unit text,
    purpose text not null,
    categories text[] not null,
    content bytea,
    consent_version bigint,
    state text not null check (state in ('SENT', 'DELIVERED', 'NOT_DELIVERED', 'WITHDRAWN')),
    sealed_at timestamptz not null,
    expires_at timestamptz not null,
    settled_at timestamptz,
    controller text not null,
    branch text not null
);
comment on column sealed_package.content is 'class CONFIDENTIAL: sealed with a key of its own';
create index sealed_package_expiry on sealed_package (expires_at) where content is not null;

alter table sealed_package enable row level security;
alter table sealed_package force row level security;
create policy sealed_package_own on sealed_package using (
    current_setting('bryggan.scope', true) = 'relay'
    or (controller = current_setting('bryggan.controller', true)
        and current_setting('bryggan.branch', true) in (branch, '*')));
-- The addressed authority may learn that a package waits for it; what may be handed out is then judged anew.
create policy sealed_package_addressed on sealed_package for select using (
    recipient_authority = current_setting('bryggan.actor_authority', true));

-- What is addressed to us: fetched when the holder answers, then handed to the feature that takes its kind.
create table incoming_package (
    handover_id uuid primary key,
    kind text not null,
    sector text not null,
    subject uuid,
    purpose text not null,
    sender_authority text not null,
    sender_branch text not null,
    recipient_unit text,
    dataref text not null,
    sent_at timestamptz not null,
    received_at timestamptz not null,
    correlation uuid not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'NOT_DELIVERED')),
    due_at timestamptz not null,
    attempts int not null default 0,
    code text,
    settled_at timestamptz,
    controller text not null,
    branch text not null
);
create index incoming_package_due on incoming_package (due_at) where state = 'WAITING';

alter table incoming_package enable row level security;
alter table incoming_package force row level security;
create policy incoming_package_scope on incoming_package using (
    current_setting('bryggan.scope', true) = 'relay'
    or (controller = current_setting('bryggan.controller', true)
        and current_setting('bryggan.branch', true) in (branch, '*')));
