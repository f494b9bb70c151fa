-- What the service's own role may do, table by table; nothing is granted beforehand.
revoke all on pupil, supplier_organiser, attendance_mark, lesson_cancellation, pupil_day, absence_step, intake_batch,
    absence_inquiry, plan_part from ${app};
grant select, insert, update on pupil, supplier_organiser, attendance_mark, lesson_cancellation, pupil_day,
    absence_step, absence_inquiry, plan_part to ${app};
grant select, insert on intake_batch to ${app};
