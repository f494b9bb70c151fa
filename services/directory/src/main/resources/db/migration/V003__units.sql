-- Authorities and their units are public knowledge; the register writes them, everyone reads them.
create table unit (
    code text primary key,
    controller text not null,
    branch text not null,
    name text not null,
    authority text not null,
    unit_branch text not null,
    district text not null,
    external_id uuid,
    revision int not null
);
create index unit_authority on unit (authority, unit_branch);

alter table unit enable row level security;
alter table unit force row level security;
create policy everyone_reads on unit for select using (true);
create policy register_adds on unit for insert with check (controller = current_setting('bryggan.controller', true));
create policy register_changes on unit for update using (controller = current_setting('bryggan.controller', true));

-- Staff posts: who is reached at a unit in a role.
create table post (
    login text primary key,
    controller text not null,
    branch text not null,
    role text not null,
    authority text not null,
    unit text,
    school_group text,
    email text not null,
    revision int not null
);
comment on column post.login is 'class STAFF: log-in name';
comment on column post.email is 'class STAFF: address at work';
create index post_unit on post (unit, role);

alter table post enable row level security;
alter table post force row level security;
create policy own_rows on post using (
    controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert, update on unit to ${app};
grant select, insert, update, delete on post to ${app};
