create table probe_effect (
    seq bigint generated always as identity primary key,
    subject uuid not null,
    marker text not null,
    controller text not null,
    branch text not null
);
alter table probe_effect enable row level security;
alter table probe_effect force row level security;
create policy probe_scope on probe_effect using (
    controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));
