-- Reports of concern (SoL 19:1) as the reporter's authority keeps them (OSL 40:7 g). They cannot be withdrawn.
create table concern_report (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    subject uuid,
    reporter_id text not null,
    reporter_role text not null,
    reporter_unit text,
    report bytea not null,
    urgent boolean not null,
    feedback_requested boolean not null,
    receiver_authority text not null,
    receiver_branch text not null,
    receiver_unit text not null,
    registration_year int not null,
    registration_number int not null,
    reported_at timestamptz not null,
    state text not null,
    handover uuid unique,
    handovers uuid[] not null,
    attempts int not null,
    answer text,
    answered_on date
);
comment on column concern_report.subject is 'class PERSONAL: reference of the reporter''s sector; null when nobody knows the child';
comment on column concern_report.report is 'class CONFIDENTIAL: all that the reporter wrote, sealed with the key of this record';
comment on column concern_report.reporter_id is 'class PERSONAL: the duty to report is personal';
comment on column concern_report.answer is 'class CONFIDENTIAL: feedback (SoL 19:6, OSL 40:7 g)';

-- Reports of concern as the reception unit keeps them.
create table incoming_concern (
    id uuid primary key,
    version bigint not null,
    controller text not null,
    branch text not null,
    subject uuid,
    handover uuid not null unique,
    unit text not null,
    content bytea not null,
    urgent boolean not null,
    reporter_authority text not null,
    reporter_branch text not null,
    reporter_unit text,
    feedback_requested_on date,
    registration_year int not null,
    registration_number int not null,
    received_at timestamptz not null,
    decide_by timestamptz not null,
    state text not null,
    protection_needed boolean,
    protection_assessed_at timestamptz,
    protection_assessed_by text,
    protection_note bytea,
    decision text,
    decided_at timestamptz,
    decided_by text,
    feedback text not null,
    feedback_handover uuid unique
);
comment on column incoming_concern.subject is 'class PERSONAL: reference of the social sector; null when nobody knows the child';
comment on column incoming_concern.content is 'class CONFIDENTIAL: what was reported and by whom, sealed with the key of this record';
comment on column incoming_concern.protection_note is 'class CONFIDENTIAL: why protection is or is not needed at once (SoL 20:1), sealed as the content';
comment on column incoming_concern.decide_by is 'SoL 20:2: fourteen days from receipt';
comment on column incoming_concern.decided_by is 'class PERSONAL: the log-in of whoever decided';
create index concern_report_handovers on concern_report using gin (handovers);
create index incoming_concern_unit on incoming_concern (controller, branch, unit, received_at);
create index incoming_concern_subject on incoming_concern (subject);

do $$
declare t text;
begin
    foreach t in array array['concern_report', 'incoming_concern'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I using (controller = current_setting(''bryggan.controller'', true)'
            || ' and current_setting(''bryggan.branch'', true) in (branch, ''*''))', t || '_scope', t);
    end loop;
end $$;

grant select, insert, update on concern_report, incoming_concern to ${app};
