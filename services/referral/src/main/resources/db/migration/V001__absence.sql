-- What the school side knows of a pupil when it considers a referral: school, year and district from the register, and
-- the share of absence of the newest step of the ladder.
create table pupil (
    id uuid primary key,
    controller text not null,
    branch text not null,
    school_authority text not null,
    school_branch text not null,
    school_unit text not null,
    school_year int check (school_year between 0 and 12),
    district text not null,
    left_on date,
    register_version bigint not null
);
comment on table pupil is 'one row per pupil, written by the register, read by the school that the pupil goes to';
comment on column pupil.id is 'class PERSONAL: reference of the school sector';
comment on column pupil.school_unit is 'class PERSONAL: protected data for a child in hiding';

create table absence_figure (
    id uuid primary key,
    controller text not null,
    branch text not null,
    subject uuid not null,
    window_days int not null check (window_days > 0),
    share_permille int not null check (share_permille between 0 and 1000),
    minutes_scheduled int,
    minutes_absent_valid int,
    minutes_absent_invalid int,
    minutes_other int,
    minutes_unmarked int,
    settled_at timestamptz not null,
    unique (controller, branch, subject, window_days)
);
comment on column absence_figure.subject is 'class PERSONAL: reference of the school sector';
comment on column absence_figure.share_permille is 'class PERSONAL: attendance';
comment on column absence_figure.minutes_scheduled is 'null once the pupil has left the step: only the share is told then';

do $$
declare t text;
begin
    foreach t in array array['pupil', 'absence_figure'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and current_setting(''bryggan.branch'', true) in (branch, ''*''))', t || '_scope', t);
    end loop;
end $$;

create policy pupil_of_the_school on pupil for select
    using (school_authority = current_setting('bryggan.controller', true));

grant select, insert, update on pupil, absence_figure to ${app};
