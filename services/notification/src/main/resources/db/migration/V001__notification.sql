-- Somebody must know that a matter waits. What the matter is, or whom it is about, stands nowhere here.
create table notice (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    sector text not null check (sector in ('SCHOOL', 'SOCIAL', 'HEALTH')),
    matter_ref uuid not null,
    unit text,
    role text,
    school_group text,
    person uuid,
    urgency text not null,
    due timestamptz not null,
    link text not null,
    raised_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    escalated_at timestamptz,
    escalation_of uuid references notice,
    check ((person is null) = (unit is not null and role is not null))
);
comment on column notice.person is 'class REFERENCE: reference of the notice''s sector';
create index notice_post on notice (unit, role, raised_at);
create index notice_person on notice (person, raised_at);
create unique index notice_escalation on notice (escalation_of);

-- One e-mail to one recipient. The recipient is a digest that nobody but this notice shares.
create table delivery (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    notice_id uuid not null references notice,
    recipient text not null,
    state text not null check (state in ('QUEUED', 'SENT', 'RETRY', 'DEAD', 'SUPPRESSED')),
    attempts int not null,
    changed_at timestamptz not null,
    unique (notice_id, recipient)
);
comment on column delivery.recipient is 'class REFERENCE: digest of notice and address';

do $$
declare t text;
begin
    foreach t in array array ['notice', 'delivery'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy %I on %I using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, t || '_scope', t);
    end loop;
end $$;
