-- Which unit of social services or health care has to do with whom. Belongs to that unit's authority and branch.
create table matter (
    id uuid not null,
    controller text not null,
    branch text not null,
    unit text not null,
    subject uuid not null,
    opened_at timestamptz not null,
    ended_at timestamptz,
    primary key (controller, branch, id, unit)
);
comment on table matter is 'that there is a matter, not what it is about';
comment on column matter.subject is 'class PERSONAL: the existence of a matter is confidential (OSL 25:1, 26:1)';
create index matter_subject on matter (subject, unit);

alter table matter enable row level security;
alter table matter force row level security;
create policy matter_scope on matter using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert, update on matter to ${app};
