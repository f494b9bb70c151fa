-- Referrals as their sender keeps them.
create table referral (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    subject uuid not null,
    school_unit text not null,
    referrer_id text not null,
    referrer_role text not null,
    referrer_unit text not null,
    programme text not null,
    purpose text not null,
    receiver_authority text not null,
    receiver_branch text not null,
    receiver_unit text not null,
    categories text[] not null,
    texts bytea,
    state text not null,
    handover uuid unique,
    created_at timestamptz not null,
    sent_at timestamptz,
    answer text,
    answer_reason text,
    answered_on date,
    answered_at timestamptz
);
comment on column referral.subject is 'class PERSONAL: reference of the school sector';
comment on column referral.referrer_id is 'class PERSONAL: the log-in of the referrer';
comment on column referral.texts is 'class CONFIDENTIAL: the referrer''s own words per category, sealed with the key of this record';
comment on column referral.answer is 'class CONFIDENTIAL: what the receiver decided, told by consent (OSL 12:2)';
create index referral_unit on referral (controller, branch, school_unit, created_at);
create index referral_referrer on referral (referrer_id, created_at);
create index referral_subject on referral (subject);

alter table referral enable row level security;
alter table referral force row level security;
create policy referral_scope on referral using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert, update on referral to ${app};
