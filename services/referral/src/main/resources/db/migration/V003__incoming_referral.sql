-- Referrals and applications as their receiver keeps them: a record of its own, tied to the sender's by the hand-over.
create table incoming_referral (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    subject uuid not null,
    handover uuid not null,
    door text not null check (door in ('REFERRAL', 'APPLICATION')),
    unit text not null,
    programme text not null,
    purpose text not null,
    school_unit text,
    school_year int,
    sender_authority text,
    sender_branch text,
    applicant uuid,
    content bytea not null,
    share_permille int,
    minutes_scheduled int,
    minutes_absent int,
    measured_from date,
    measured_to date,
    registration_year int not null,
    registration_number int not null,
    received_at timestamptz not null,
    redirected_from uuid references incoming_referral,
    state text not null,
    reason text,
    decided_at timestamptz,
    decided_by text,
    feedback text not null,
    feedback_handover uuid unique,
    unique (controller, branch, handover, programme)
);
comment on column incoming_referral.subject is 'class PERSONAL: reference of the receiving sector';
comment on column incoming_referral.applicant is 'class PERSONAL: who applied, reference of the same sector';
comment on column incoming_referral.content is 'class CONFIDENTIAL: what was received, per category, sealed with the key of this record';
comment on column incoming_referral.share_permille is 'class PERSONAL: attendance as it was when the referral was sent';
comment on column incoming_referral.reason is 'class CONFIDENTIAL: OSL 26:1';
comment on column incoming_referral.decided_by is 'class PERSONAL: the log-in of whoever decided';
create index incoming_referral_unit on incoming_referral (controller, branch, unit, received_at);
create index incoming_referral_subject on incoming_referral (subject);
create index incoming_referral_redirected_from on incoming_referral (redirected_from);

-- Incoming documents are numbered per authority, branch and year (OSL 5:2).
create table register_year (
    controller text not null,
    branch text not null,
    year int not null,
    last_number int not null,
    primary key (controller, branch, year)
);

do $$
declare t text;
begin
    foreach t in array array['incoming_referral', 'register_year'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and current_setting(''bryggan.branch'', true) in (branch, ''*''))', t || '_scope', t);
    end loop;
end $$;

grant select, insert, update on incoming_referral, register_year to ${app};
