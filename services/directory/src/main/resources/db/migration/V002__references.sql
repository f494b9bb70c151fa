-- One random reference per person and sector. Three tables in three schemas: nothing here holds two kinds.
do $$
declare s text;
begin
    foreach s in array array ['ref_school', 'ref_social', 'ref_health'] loop
        execute format('create schema %I', s);
        execute format($t$create table %I.reference (
            ref uuid primary key,
            controller text not null,
            branch text not null,
            person_id uuid not null unique references public.person)$t$, s);

        -- That a branch of an authority has the person in a matter of its own. Belongs to that authority.
        execute format($t$create table %I.concern (
            ref uuid not null references %I.reference,
            controller text not null,
            branch text not null,
            unit text,
            since timestamptz not null,
            primary key (ref, controller, branch))$t$, s, s);
        execute format('comment on column %I.concern.ref is %L', s, 'class PERSONAL: the existence of a matter');

        -- Whom a hand-over is about, as its sender's sector knows the person.
        execute format($t$create table %I.hand_over_subject (
            hand_over_id uuid primary key,
            controller text not null,
            branch text not null,
            ref uuid not null references %I.reference)$t$, s, s);

        execute format('alter table %I.reference enable row level security', s);
        execute format('alter table %I.reference force row level security', s);
        execute format('alter table %I.concern enable row level security', s);
        execute format('alter table %I.concern force row level security', s);
        execute format('alter table %I.hand_over_subject enable row level security', s);
        execute format('alter table %I.hand_over_subject force row level security', s);
        execute format($p$create policy own_rows on %I.reference using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, s);
        execute format($p$create policy own_rows on %I.concern using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, s);
        execute format($p$create policy own_rows on %I.hand_over_subject using (
            controller = current_setting('bryggan.controller', true)
            and current_setting('bryggan.branch', true) in (branch, '*'))$p$, s);

        execute format('grant usage on schema %I to ${app}', s);
        execute format('grant select, insert on %I.reference, %I.hand_over_subject to ${app}', s, s);
        execute format('grant select, insert, update on %I.concern to ${app}', s);
    end loop;
end $$;
