-- An occasion on which staff heard or read what one or several givers say, and what else was to be known of it.
create table registration (
    id uuid primary key,
    controller text not null,
    branch text not null,
    subject uuid not null,
    method text not null,
    childs_view text,
    prevented_guardian uuid,
    prevented_cause text,
    witness_note bytea,
    registered_by text not null,
    registered_at timestamptz not null,
    check ((prevented_guardian is null) = (prevented_cause is null))
);
comment on column registration.subject is 'class PERSONAL: reference of one sector';
comment on column registration.prevented_guardian is 'class PERSONAL: reference of one sector';
comment on column registration.childs_view is 'a code: what the child itself wants; no consent';
comment on column registration.prevented_cause is 'a code: why one guardian cannot take part (FB 6:13)';
comment on column registration.witness_note is 'class CONFIDENTIAL: free text, sealed under the key of the row; never leaves the service';
create index registration_subject on registration (subject);

alter table registration enable row level security;
alter table registration force row level security;
create policy own_rows on registration using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

alter table statement add column registration uuid references registration (id);
create index statement_registration on statement (registration);

grant select, insert on registration to ${app};
