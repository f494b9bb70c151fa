-- What has been taken in, written in the transaction of its effect: an event has its effect once.
create table inbox (
    consumer text not null,
    source text not null,
    event_id uuid not null,
    topic text not null,
    type text not null,
    received_at timestamptz not null,
    controller text not null,
    branch text not null,
    primary key (consumer, source, event_id)
);
create index inbox_received on inbox (received_at);

-- The newest sequence applied, for handlers that want nothing older.
create table inbox_newest (
    consumer text not null,
    topic text not null,
    type text not null,
    state_key text not null,
    sequence bigint not null,
    controller text not null,
    branch text not null,
    primary key (consumer, topic, type, state_key)
);

-- A key whose event could not be taken in: its later events wait behind it, other keys go on.
-- retry_at is empty while the key waits for someone to release it.
create table parked_key (
    id uuid primary key,
    consumer text not null,
    topic text not null,
    key text not null,
    code text not null,
    attempts int not null,
    parked_at timestamptz not null,
    retry_at timestamptz,
    controller text not null,
    branch text not null,
    unique (consumer, topic, key)
);

create table parked_event (
    seq bigint generated always as identity primary key,
    parked_key uuid not null references parked_key,
    source text not null,
    event_id uuid not null,
    headers jsonb not null,
    value bytea,
    parked_at timestamptz not null,
    controller text not null,
    branch text not null,
    unique (parked_key, source, event_id)
);

do $$
declare t text;
begin
    foreach t in array array ['inbox', 'inbox_newest', 'parked_key', 'parked_event'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy %I on %I using (
            current_setting('bryggan.scope', true) = 'relay'
            or (controller = current_setting('bryggan.controller', true)
                and current_setting('bryggan.branch', true) in (branch, '*')))$p$, t || '_scope', t);
    end loop;
end $$;
