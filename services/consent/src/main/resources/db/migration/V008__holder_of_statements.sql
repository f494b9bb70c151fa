-- At which holders something has been said about whom, so that what the register tells of a person reaches each of them.
create table holder_of_statements (
    subject uuid not null,
    controller text not null,
    branch text not null,
    primary key (subject, controller, branch)
);
comment on table holder_of_statements is 'written by each holder, read by the register''s feed alone';
comment on column holder_of_statements.subject is 'class PERSONAL: reference of one sector';

alter table holder_of_statements enable row level security;
alter table holder_of_statements force row level security;
create policy own_rows on holder_of_statements using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));
create policy the_register_finds_holders on holder_of_statements for select
    using (current_setting('bryggan.branch', true) = 'PLATFORM_OPERATIONS');

-- What was said before this table was there. The owner sees the rows only while nothing is forced.
alter table statement no force row level security;
alter table holder_of_statements no force row level security;
insert into holder_of_statements (subject, controller, branch)
    select distinct subject, controller, branch from statement;
alter table statement force row level security;
alter table holder_of_statements force row level security;

grant select, insert on holder_of_statements to ${app};
