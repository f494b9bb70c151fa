-- How a statement ended without its giver having taken it back.
alter table statement
    add column ended_at timestamptz,
    add column ended_because text,
    add column superseded_by uuid;
comment on column statement.ended_because is 'a code, never words';
create index statement_giver on statement (subject, giver);
