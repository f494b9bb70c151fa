-- Next term's groups are told of before it begins, and this term's end without anybody saying so again.
alter table mentorship drop constraint mentorship_pkey;
alter table mentorship add column first_day date, add column last_day date;
create index mentorship_login on mentorship (login);
