-- Whose mentor somebody is, as the organiser's school system tells: the members of the groups that the duty is for.
create table mentorship (
    controller text not null,
    branch text not null,
    login text not null,
    external_id uuid not null,
    primary key (controller, branch, login, external_id)
);
comment on column mentorship.login is 'class STAFF: log-in name, in small letters';
comment on column mentorship.external_id is 'class REFERENCE: the school system''s own id of the pupil';

alter table mentorship enable row level security;
alter table mentorship force row level security;
create policy mentorship_scope on mentorship using (
    controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert, delete on mentorship to ${app};
