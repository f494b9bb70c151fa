-- What is written belongs to the branch in scope, as what is read does, and not to the authority alone.
do $$
declare t text;
begin
    foreach t in array array['ledger', 'access_log', 'record_key', 'idempotency_key', 'consent_statement'] loop
        execute format(
            'alter policy own_rows on %I with check (controller = current_setting(''bryggan.controller'', true)'
            || ' and current_setting(''bryggan.branch'', true) in (branch, ''*''))', t);
    end loop;
end $$;

alter policy feed_adds on person_fact with check (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));
alter policy feed_changes on person_fact using (controller = current_setting('bryggan.controller', true)
    and current_setting('bryggan.branch', true) in (branch, '*'));
