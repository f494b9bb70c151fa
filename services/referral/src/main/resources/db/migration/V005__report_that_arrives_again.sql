-- A report of concern is sent anew until its receipt is there, and may so arrive more than once.
alter table incoming_concern add column report_id uuid;
comment on column incoming_concern.report_id is 'the reporter''s own reference of the report, the same however often it is sent';
create unique index incoming_concern_report
    on incoming_concern (controller, branch, reporter_authority, reporter_branch, report_id);
