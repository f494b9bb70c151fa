-- The number of an event within its partition of a feed that beats, given before it is first sent.
alter table outbox add column place bigint;

-- Where the newest event of a state stands, so that its readers can be asked whether they have it; empty until it is sent.
alter table feed_state add column partition int, add column place bigint;
create index feed_state_event on feed_state (event_id);
create index feed_state_key on feed_state (topic, state_key);

-- The last number given on each partition of the own feeds. Written by the relay alone; holds nothing about anyone.
create table feed_place (
    topic text not null,
    partition int not null,
    place bigint not null,
    controller text not null default '*',
    branch text not null default '*',
    primary key (topic, partition)
);

-- Up to which number each partition of the feeds of others has had its effect here, without a gap.
create table feed_applied (
    topic text not null,
    partition int not null,
    place bigint not null,
    controller text not null default '*',
    branch text not null default '*',
    primary key (topic, partition)
);

do $$
declare t text;
begin
    foreach t in array array ['feed_place', 'feed_applied'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy %I on %I using (current_setting('bryggan.scope', true) = 'relay')$p$,
            t || '_scope', t);
    end loop;
end $$;

revoke all on feed_place, feed_applied from ${app};
grant select, insert, update on feed_place, feed_applied to ${app};
