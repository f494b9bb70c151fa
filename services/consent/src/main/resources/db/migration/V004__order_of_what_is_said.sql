alter table statement add column ordinal bigint;

-- The tables' owner is held by their policies too, and sees no row without a holder in scope.
alter table statement no force row level security;
update statement set ordinal = placed.ordinal
from (select id, row_number() over (partition by controller, branch, subject order by said_at, id) as ordinal
      from statement) placed
where placed.id = statement.id;
alter table statement force row level security;

alter table statement alter column ordinal set not null;
create unique index statement_ordinal on statement (controller, branch, subject, ordinal);
comment on column statement.ordinal is 'place among all that has been said to the holder of the same person';
