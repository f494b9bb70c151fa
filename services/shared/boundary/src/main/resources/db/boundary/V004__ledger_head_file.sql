-- Which heads there are is open to the sealing, so that one that could not be written to the file is found again.
create policy sealing on ledger_head for select using (current_setting('bryggan.scope', true) = 'seal');
