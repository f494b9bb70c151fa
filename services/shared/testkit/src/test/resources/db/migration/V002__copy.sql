create table probe_copy (
    handover_id uuid primary key,
    subject uuid,
    categories text not null,
    controller text not null,
    branch text not null
);
alter table probe_copy enable row level security;
alter table probe_copy force row level security;
create policy probe_scope on probe_copy using (
    controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));
