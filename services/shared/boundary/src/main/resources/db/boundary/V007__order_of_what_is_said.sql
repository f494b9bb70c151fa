-- The order in which the register took the statements; that of arrival is another when a view is filled from its state.
alter table consent_statement add column ordinal bigint;
alter table consent_statement no force row level security;
update consent_statement set ordinal = placed.ordinal
from (select consent_id, row_number() over (partition by controller, branch, subject order by arrived) as ordinal
      from consent_statement) placed
where placed.consent_id = consent_statement.consent_id;
alter table consent_statement force row level security;
alter table consent_statement alter column ordinal set not null;
alter table consent_statement drop column arrived;
