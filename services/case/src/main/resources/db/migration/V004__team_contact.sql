-- Whether a team works with the child is asked, and decided, when the unit asks it; the task alone says nothing of it.
alter table investigation add column no_team boolean not null default false;
comment on column investigation.no_team is 'class PERSONAL: asked, and no team worked with the child then';
