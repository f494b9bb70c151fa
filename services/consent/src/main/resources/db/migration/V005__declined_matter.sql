-- A unit that has declined an invitation has nothing to do with the person.
alter table matter add column declined boolean not null default false;
