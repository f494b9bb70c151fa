-- What the team around a pupil has suggested; a person decides.
create table suggestion (
    id uuid primary key,
    controller text not null,
    branch text not null,
    unit text not null,
    subject uuid not null,
    case_id uuid not null,
    suggested_at timestamptz not null,
    sip_id uuid
);
comment on column suggestion.subject is 'class PERSONAL: reference of one sector';
create index suggestion_open on suggestion (unit, suggested_at) where sip_id is null;

-- The convener's record.
create table sip (
    id uuid primary key,
    controller text not null,
    branch text not null,
    unit text not null,
    subject uuid not null,
    state text not null,
    needs jsonb not null,
    need_text bytea not null,
    opened_by text not null,
    opened_at timestamptz not null,
    meeting_round int,
    meeting_at timestamptz,
    meeting_minutes int,
    meeting_place text,
    missing jsonb not null,
    plan_version int,
    main_authority text,
    main_branch text,
    follow_up_on date,
    established_at timestamptz,
    plan_text bytea,
    reason text,
    consent_withdrawn_at timestamptz,
    version bigint not null
);
comment on column sip.subject is 'class PERSONAL: reference of one sector';
comment on column sip.need_text is 'class CONFIDENTIAL: sealed with a key of its own';
comment on column sip.plan_text is 'class CONFIDENTIAL: sealed with a key of its own';
create index sip_unit on sip (unit, opened_at desc);
create index sip_subject on sip (subject);

create table participant (
    id uuid primary key,
    controller text not null,
    branch text not null,
    sip_id uuid not null references sip,
    round int not null,
    party_authority text not null,
    party_branch text not null,
    party_unit text not null,
    handover_id uuid not null unique,
    delivery text not null,
    answer_by timestamptz not null,
    answer text,
    proposed_at timestamptz,
    answered_at timestamptz,
    overdue boolean not null
);
create index participant_sip on participant (sip_id, round);

create table plan_part (
    id uuid primary key,
    controller text not null,
    branch text not null,
    sip_id uuid not null references sip,
    subject uuid not null,
    plan_version int not null,
    party_authority text not null,
    party_branch text not null,
    party_unit text not null,
    actions bytea not null,
    handover_id uuid not null unique,
    delivery text not null,
    ended boolean not null
);
comment on column plan_part.subject is 'class PERSONAL: reference of one sector';
comment on column plan_part.actions is 'class CONFIDENTIAL: sealed with the key of the SIP';
create index plan_part_sip on plan_part (sip_id, plan_version);

-- The invited authority's record. Ids of the convener's matter are kept to answer with, never to look up by.
create table invitation (
    id uuid primary key,
    controller text not null,
    branch text not null,
    unit text not null,
    subject uuid not null,
    sip_id uuid not null,
    invitation_id uuid not null,
    convener_authority text not null,
    convener_branch text not null,
    convener_unit text not null,
    content bytea not null,
    answer_by timestamptz not null,
    received_at timestamptz not null,
    answer text,
    proposed_at timestamptz,
    answered_at timestamptz,
    version bigint not null
);
comment on column invitation.subject is 'class PERSONAL: reference of one sector';
comment on column invitation.content is 'class CONFIDENTIAL: sealed with a key of its own';
create index invitation_unit on invitation (unit, received_at desc);
create index invitation_subject on invitation (subject);

-- Parts of plans for units whose own system is not joined yet.
create table mailbox_item (
    id uuid primary key,
    controller text not null,
    branch text not null,
    unit text not null,
    subject uuid not null,
    handover_id uuid not null unique,
    content bytea not null,
    received_at timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    version bigint not null
);
comment on column mailbox_item.subject is 'class PERSONAL: reference of one sector';
comment on column mailbox_item.content is 'class CONFIDENTIAL: sealed with a key of its own';
create index mailbox_item_unit on mailbox_item (unit, received_at desc);
create index mailbox_item_subject on mailbox_item (subject);

do $$
declare t text;
begin
    foreach t in array array['suggestion', 'sip', 'participant', 'plan_part', 'invitation', 'mailbox_item'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and (branch = current_setting(''bryggan.branch'', true)'
            || ' or current_setting(''bryggan.branch'', true) = ''*''))', t);
    end loop;
end $$;

grant select, insert, update on suggestion, sip, participant, plan_part, invitation, mailbox_item to ${app};
