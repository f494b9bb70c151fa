-- Since when a row waits for the sealing, by the clock of the database.
alter table ledger_unsealed add column since timestamptz not null default now();
