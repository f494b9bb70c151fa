-- Who is who. The only place of the platform with names and personnummer, both encrypted with one key per person.
create table person (
    id uuid primary key,
    controller text not null,
    branch text not null,
    number_index bytea not null unique,
    identity bytea not null,
    identity_digest bytea not null,
    birth_date date not null,
    protection text not null
        check (protection in ('NONE', 'CONFIDENTIALITY_MARKING', 'PROTECTED_REGISTRATION', 'FICTITIOUS_IDENTITY')),
    school_marking text not null
        check (school_marking in ('NONE', 'CONFIDENTIALITY_MARKING', 'PROTECTED_REGISTRATION')),
    whereabouts_hidden boolean not null,
    custody text check (custody in ('JOINT', 'SOLE', 'SPECIAL')),
    guardians uuid[] not null,
    version bigint not null,
    revision int not null
);
comment on column person.number_index is 'class PERSONAL: keyed hash (HMAC) of the personnummer, for look-up only';
comment on column person.identity is 'class PERSONAL: personnummer, names and e-mail address, encrypted';
comment on column person.identity_digest is 'class PERSONAL: keyed hash (HMAC) of the identity, to see that it changed';
comment on column person.birth_date is 'class PERSONAL: ages decide who consents';
comment on column person.protection is 'class PERSONAL: protected identity (skyddade personuppgifter)';
comment on column person.school_marking is 'class PERSONAL: the strongest of the rows in marking';
comment on column person.whereabouts_hidden is 'class PERSONAL: whereabouts are kept from a guardian or parent';
comment on column person.version is 'counts what the feeds tell of the person';
create index person_guardians on person using gin (guardians);

-- The marks of protected identity that each school system has.
create table marking (
    person_id uuid not null references person,
    system text not null,
    controller text not null,
    branch text not null,
    protection text not null
        check (protection in ('NONE', 'CONFIDENTIALITY_MARKING', 'PROTECTED_REGISTRATION')),
    primary key (person_id, system)
);
comment on column marking.protection is 'class PERSONAL: protected identity (skyddade personuppgifter)';

-- As whom a school system knows a person, and where the person goes to school.
create table enrolment (
    id uuid primary key,
    controller text not null,
    branch text not null,
    supplier text not null,
    external_id uuid not null,
    person_id uuid not null references person,
    school_unit text not null,
    authority text not null,
    unit_branch text not null,
    school_year int check (school_year between 0 and 12),
    school_group text,
    district text not null,
    left_on date,
    revision int not null,
    unique (supplier, external_id)
);
comment on column enrolment.school_unit is 'class PERSONAL: tells where a child is';
create index enrolment_person on enrolment (person_id);

-- The accounts of guardians and pupils, as their tokens name them.
create table login (
    account text primary key,
    controller text not null,
    branch text not null,
    person_id uuid not null references person,
    revision int not null
);
comment on column login.account is 'class PERSONAL: log-in name';
create index login_person on login (person_id);

-- How far each source has been read.
create table watermark (
    source text primary key,
    controller text not null,
    branch text not null,
    modified timestamptz not null
);

do $$
declare t text;
begin
    foreach t in array array ['person', 'marking', 'enrolment', 'login', 'watermark'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy own_rows on %I using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, t);
    end loop;
end $$;

grant select, insert, update on person, marking, enrolment, login, watermark to ${app};
