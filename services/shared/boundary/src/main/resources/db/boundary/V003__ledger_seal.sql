-- Sealing of the ledger: rows that wait for it, the leaf that each sealed row is, and the signed heads over them.
-- A leaf is made of the whole row without its nulls: a column that is added to the ledger later must stay nullable.
create table ledger_unsealed (
    seq bigint primary key,
    controller text not null
);

create table ledger_leaf (
    controller text not null,
    position bigint not null,
    seq bigint not null unique references ledger (seq),
    salt bytea not null,
    primary key (controller, position)
);
comment on column ledger_leaf.salt is 'keeps the hash that others hold from telling anything about the row';

create table ledger_head (
    controller text not null,
    number bigint not null,
    size bigint not null,
    digest bytea not null,
    peaks bytea[] not null,
    head jsonb not null,
    primary key (controller, number),
    unique (controller, size)
);

create function ledger_waits() returns trigger language plpgsql as $$
begin
    insert into ledger_unsealed (seq, controller) values (new.seq, new.controller);
    return null;
end $$;
create trigger ledger_waits after insert on ledger for each row execute function ledger_waits();

-- What was recorded before there was sealing is sealed first.
alter table ledger no force row level security;
insert into ledger_unsealed (seq, controller) select seq, controller from ledger;
alter table ledger force row level security;

do $$
declare t text;
begin
    foreach t in array array['ledger_unsealed', 'ledger_leaf', 'ledger_head'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I using (controller = current_setting(''bryggan.controller'', true))', t);
    end loop;
end $$;
-- Whose rows wait, and no more than that, is open to the sealing.
create policy sealing on ledger_unsealed for select using (current_setting('bryggan.scope', true) = 'seal');

grant select, insert, delete on ledger_unsealed to ${app};
grant select, insert on ledger_leaf, ledger_head to ${app};
