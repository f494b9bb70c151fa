-- What a service has to tell others, written in the transaction of the effect. Column names follow Debezium's outbox
-- event router, so that operations may let change data capture replace the relay.
create table outbox (
    id uuid primary key,
    seq bigint generated always as identity unique,
    kind text not null check (kind in ('EVENT', 'TIMER', 'DEAD_LETTER', 'HEARTBEAT')),
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload jsonb not null,
    "timestamp" timestamptz not null,
    topic text,
    partition int,
    headers jsonb not null,
    available_at timestamptz not null,
    sent_at timestamptz,
    attempts int not null default 0,
    controller text not null,
    branch text not null,
    check ((kind = 'TIMER') = (topic is null))
);
create index outbox_unsent on outbox (seq) where sent_at is null and kind <> 'TIMER';
create index outbox_due on outbox (available_at) where sent_at is null and kind = 'TIMER';
create unique index outbox_timer on outbox (type, aggregateid, controller, branch) where sent_at is null and kind = 'TIMER';
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- The newest state per key of the feeds that this service owns: what a late or new reader starts from.
create table feed_state (
    topic text not null,
    type text not null,
    key text not null,
    state_key text not null,
    sequence bigint not null,
    event_id uuid not null,
    event_time timestamptz not null,
    payload jsonb not null,
    controller text not null,
    branch text not null,
    primary key (topic, type, key, state_key)
);

-- How far each feed has been sent. Written by the relay alone; holds nothing about anyone.
create table feed_position (
    topic text primary key,
    sequence bigint not null
);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_scope on outbox using (
    current_setting('bryggan.scope', true) = 'relay'
    or (controller = current_setting('bryggan.controller', true)
        and current_setting('bryggan.branch', true) in (branch, '*')));

alter table feed_state enable row level security;
alter table feed_state force row level security;
create policy feed_state_scope on feed_state using (
    current_setting('bryggan.scope', true) = 'relay'
    or (controller = current_setting('bryggan.controller', true)
        and current_setting('bryggan.branch', true) in (branch, '*')));

create function outbox_wake() returns trigger language plpgsql as $$
begin
    perform pg_notify('bryggan_outbox', '');
    return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();
