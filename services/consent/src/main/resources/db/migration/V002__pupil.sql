-- Where a pupil goes to school, as the register tells it: whose staff have to do with the pupil.
create table pupil (
    id uuid primary key,
    controller text not null,
    branch text not null,
    school_authority text not null,
    school_branch text not null,
    school_unit text not null,
    left_on date,
    register_version bigint not null
);
comment on table pupil is 'one row per pupil, written by the register, read by the authority that runs the school';
comment on column pupil.id is 'class PERSONAL: reference of the school sector';
comment on column pupil.school_unit is 'class PERSONAL: protected data for a child in hiding';

alter table pupil enable row level security;
alter table pupil force row level security;
create policy pupil_scope on pupil using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));
create policy pupil_of_the_school on pupil for select
    using (school_authority = current_setting('bryggan.controller', true));

grant select, insert, update on pupil to ${app};
