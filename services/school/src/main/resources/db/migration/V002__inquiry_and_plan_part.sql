create table absence_inquiry (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    school_ref uuid not null,
    school_unit text not null,
    opened_at timestamptz not null,
    opened_by text not null,
    unique (controller, school_ref)
);
comment on table absence_inquiry is 'skollagen 7:19 a';
comment on column absence_inquiry.school_ref is 'class REFERENCE: reference of the school sector';

create table plan_part (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    school_ref uuid not null,
    school_unit text not null,
    plan_part_id uuid not null,
    sip_id uuid not null,
    plan_version int not null,
    follow_up_on date not null,
    sealed_content bytea not null,
    received_at timestamptz not null
);
comment on column plan_part.school_ref is 'class REFERENCE: reference of the school sector';
comment on column plan_part.sealed_content is 'class CONFIDENTIAL: sealed with a key of its own';
create index plan_part_unit on plan_part (school_unit, received_at);

do $$
declare t text;
begin
    foreach t in array array ['absence_inquiry', 'plan_part'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy %I on %I using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, t || '_scope', t);
    end loop;
end $$;
