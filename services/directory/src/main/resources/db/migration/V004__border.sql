-- The border post's own record of a hand-over: from whom, to whom, how it ended. Whom it is about stands in the
-- schema of the sender's sector.
create table hand_over (
    id uuid primary key,
    controller text not null,
    branch text not null,
    sender_service text not null,
    sender_authority text not null,
    sender_branch text not null,
    recipient_authority text not null,
    recipient_branch text not null,
    recipient_unit text,
    state text not null check (state in ('FORWARDED', 'DELIVERED', 'NOT_DELIVERED')),
    code text,
    sent_at timestamptz not null,
    answered_at timestamptz,
    revision int not null
);

alter table hand_over enable row level security;
alter table hand_over force row level security;
create policy own_rows on hand_over using (
    controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));

grant select, insert, update on hand_over to ${app};
