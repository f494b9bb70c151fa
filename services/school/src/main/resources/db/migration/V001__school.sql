-- Who goes to which school, as the register tells it. The register's rows; each organiser sees its own pupils.
create table pupil (
    school_ref uuid primary key,
    controller text not null,
    branch text not null,
    supplier text not null,
    external_id uuid not null,
    organiser text not null,
    organiser_branch text not null,
    school_unit text not null,
    school_year int,
    school_group text,
    district text not null,
    left_on date,
    version bigint not null
);
comment on column pupil.school_ref is 'class REFERENCE: reference of the school sector';
comment on column pupil.external_id is 'class REFERENCE: the supplier''s own id of the person';
create index pupil_external on pupil (external_id);

-- For which organisers a supplier reports. Says nothing about anyone, every act may read it.
create table supplier_organiser (
    supplier text not null,
    organiser text not null,
    organiser_branch text not null,
    controller text not null,
    branch text not null,
    primary key (supplier, organiser, organiser_branch)
);

-- One pupil's minutes of one lesson, as last reported.
create table attendance_mark (
    attendance_id uuid not null,
    controller text not null,
    branch text not null,
    school_ref uuid not null,
    lesson_id uuid not null,
    day date not null,
    starts_at timestamptz not null,
    lesson_minutes int not null check (lesson_minutes between 0 and 1440),
    present int not null,
    valid int not null,
    invalid int not null,
    other int not null,
    reported boolean not null,
    modified timestamptz not null,
    primary key (controller, attendance_id),
    check (least(present, valid, invalid, other) >= 0 and present + valid + invalid + other <= lesson_minutes)
);
comment on column attendance_mark.school_ref is 'class REFERENCE: reference of the school sector';
create index attendance_mark_pupil on attendance_mark (school_ref, day);
create index attendance_mark_lesson on attendance_mark (lesson_id);

create table lesson_cancellation (
    lesson_id uuid not null,
    controller text not null,
    branch text not null,
    day date not null,
    cancelled boolean not null,
    modified timestamptz not null,
    primary key (controller, branch, lesson_id)
);

-- Derived from the two tables above: a pupil's minutes of one day.
create table pupil_day (
    school_ref uuid not null,
    day date not null,
    controller text not null,
    branch text not null,
    present int not null,
    valid int not null,
    invalid int not null,
    other int not null,
    unmarked int not null,
    cancelled int not null,
    primary key (controller, school_ref, day)
);
comment on column pupil_day.school_ref is 'class REFERENCE: reference of the school sector';

-- A pupil's stay on a step of the ladder. Rows are closed, never removed: what the school was told stays visible.
create table absence_step (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    school_ref uuid not null,
    school_unit text not null,
    step text not null,
    rule text not null,
    policy_version text not null,
    first_day date not null,
    last_day date not null,
    present int not null,
    valid int not null,
    invalid int not null,
    other int not null,
    unmarked int not null,
    cancelled int not null,
    share_permille int not null,
    settled_at timestamptz not null,
    left_at timestamptz,
    left_share_permille int,
    no_action_reason text,
    decided_at timestamptz,
    decided_by text
);
comment on column absence_step.school_ref is 'class REFERENCE: reference of the school sector';
create unique index absence_step_standing on absence_step (controller, school_ref, step)
    where left_at is null and step <> 'SAME_DAY_ABSENCE';
create unique index absence_step_same_day on absence_step (controller, school_ref, last_day)
    where left_at is null and step = 'SAME_DAY_ABSENCE';
create index absence_step_unit on absence_step (school_unit, settled_at);

-- The record of each batch that came over HTTP or was fetched: who brought how much, and what became of it.
create table intake_batch (
    id uuid primary key,
    controller text not null,
    branch text not null,
    channel text not null check (channel in ('HTTP', 'IMPORT')),
    actor text not null,
    received_at timestamptz not null,
    items int not null,
    accepted int not null,
    duplicates int not null,
    older int not null,
    refused int not null
);

do $$
declare t text;
begin
    foreach t in array array ['attendance_mark', 'lesson_cancellation', 'pupil_day', 'absence_step', 'intake_batch'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy %I on %I using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, t || '_scope', t);
    end loop;
    foreach t in array array ['pupil', 'supplier_organiser'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy %I on %I using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, t || '_register', t);
    end loop;
end $$;
create policy pupil_organiser on pupil for select using (
    organiser = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (organiser_branch, '*'));
create policy supplier_organiser_everyone on supplier_organiser for select using (true);
