-- Two controllers may keep the same record, as sender and receiver of one hand-over do: each has its own key to it.
alter table record_key drop constraint record_key_pkey;
alter table record_key add primary key (record_id, controller, branch);
