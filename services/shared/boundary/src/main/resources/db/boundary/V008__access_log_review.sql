-- What a human has decided of what one reader may be told of the access log of a person. The newest counts; none is
-- changed or removed.
create table access_log_review (
    id uuid primary key,
    controller text not null,
    branch text not null,
    subject uuid not null,
    reader uuid not null,
    at timestamptz not null,
    reviewer_role text not null,
    released text[] not null,
    finding text,
    investigation text,
    investigation_since date,
    next_review date not null
);
comment on column access_log_review.reader is 'reference of a guardian, or of the subject';
create index access_log_review_subject on access_log_review (subject, at);

alter table access_log_review enable row level security;
alter table access_log_review force row level security;
create policy own_rows on access_log_review
    using (controller = current_setting('bryggan.controller', true)
        and current_setting('bryggan.branch', true) in (branch, '*'))
    with check (controller = current_setting('bryggan.controller', true)
        and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert on access_log_review to ${app};
