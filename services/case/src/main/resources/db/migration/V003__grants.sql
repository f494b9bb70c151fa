-- What the service's own role may do, table by table; nothing is granted beforehand.
revoke all on sst_case, goal, intervention, follow_up, plan_part, investigation, investigation_note, question
    from ${app};
grant select, insert, update on sst_case, investigation, question to ${app};
grant select, insert on goal, intervention, follow_up, plan_part, investigation_note to ${app};
