-- Consultations without identity: one row at the unit that asks, one at the unit that answers.
create table consultation (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    side text not null check (side in ('ASKED', 'RECEIVED')),
    handover uuid not null,
    unit text not null,
    asker_id text,
    asker_role text,
    other_authority text not null,
    other_branch text not null,
    other_unit text not null,
    question bytea not null,
    answer bytea,
    asked_at timestamptz not null,
    answered_at timestamptz,
    unique (handover, side)
);
comment on column consultation.question is 'class CONFIDENTIAL: without identity, sealed with the key of this record';
comment on column consultation.asker_id is 'class PERSONAL: the log-in of whoever asked; never at the answering unit';
create index consultation_unit on consultation (controller, branch, unit, asked_at);

alter table consultation enable row level security;
alter table consultation force row level security;
create policy consultation_scope on consultation using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert, update on consultation to ${app};
