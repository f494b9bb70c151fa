package se.bryggan.school.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Sql;
import se.bryggan.school.ladder.DayMinutes;

/** The minutes per pupil and day, derived from marks and cancellations whenever one of them changes. */
@ApplicationScoped
public class PupilDays {

    // "offset 0" keeps the planner to one look-up in the index per day. On its own it may judge by a table that is
    // still
    // empty, keep that plan, and walk through the whole term for each page that comes in.
    private static final String MARKS = """
            select mark.* from jsonb_to_recordset(cast(? as jsonb)) as wanted ("schoolRef" uuid, day date)
            cross join lateral (
                select mark.*, coalesce(lesson.cancelled, false) as is_cancelled
                from attendance_mark mark
                left join lesson_cancellation lesson on lesson.controller = mark.controller
                    and lesson.branch = mark.branch and lesson.lesson_id = mark.lesson_id
                where mark.school_ref = wanted."schoolRef" and mark.day = wanted.day
                offset 0) as mark
            """;
    private static final String PUT = """
            insert into pupil_day (school_ref, day, controller, branch, present, valid, invalid, other, unmarked, cancelled)
            select "schoolRef", day, ?, ?, present, valid, invalid, other, unmarked, cancelled
            from jsonb_to_recordset(cast(? as jsonb)) as minutes ("schoolRef" uuid, day date, present int, valid int,
                invalid int, other int, unmarked int, cancelled int)
            on conflict (controller, school_ref, day) do update set present = excluded.present, valid = excluded.valid,
                invalid = excluded.invalid, other = excluded.other, unmarked = excluded.unmarked,
                cancelled = excluded.cancelled
            """;

    private final Database database;

    PupilDays(Database database) {
        this.database = database;
    }

    /** The pupil's days from the first to the last, both included, in order; days without lessons are missing. */
    public List<DayMinutes> of(UUID schoolRef, LocalDate first, LocalDate last) {
        return database.list(
                PupilDays::minutes,
                "select * from pupil_day where school_ref = ? and day between ? and ? order by day",
                schoolRef,
                first,
                last);
    }

    void recompute(Controller organiser, Collection<PupilDay> days) {
        if (days.isEmpty()) {
            return;
        }
        Map<PupilDay, DayMinutes> sums = new HashMap<>();
        days.forEach(day -> sums.put(day, DayMinutes.none(day.day())));
        database.list(
                row -> sums.merge(
                        new PupilDay(Sql.uuid(row, "school_ref"), row.getObject("day", LocalDate.class)),
                        mark(row).minutes(row.getBoolean("is_cancelled")),
                        DayMinutes::plus),
                MARKS,
                EventJson.write(days));
        List<Row> rows = sums.entrySet().stream()
                .map(sum -> Row.of(sum.getKey(), sum.getValue()))
                .toList();
        database.update(PUT, organiser.authority(), organiser.branch(), EventJson.write(rows));
    }

    private static DayMinutes minutes(ResultSet row) throws SQLException {
        return new DayMinutes(
                row.getObject("day", LocalDate.class),
                row.getInt("present"),
                row.getInt("valid"),
                row.getInt("invalid"),
                row.getInt("other"),
                row.getInt("unmarked"),
                row.getInt("cancelled"));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        Instant start = Sql.instant(row, "starts_at");
        return new Mark(
                Sql.uuid(row, "attendance_id"),
                Sql.uuid(row, "lesson_id"),
                row.getObject("day", LocalDate.class),
                start,
                row.getInt("lesson_minutes"),
                row.getInt("present"),
                row.getInt("valid"),
                row.getInt("invalid"),
                row.getInt("other"),
                row.getBoolean("reported"),
                Sql.instant(row, "modified"));
    }

    private record Row(
            UUID schoolRef,
            LocalDate day,
            int present,
            int valid,
            int invalid,
            int other,
            int unmarked,
            int cancelled) {

        static Row of(PupilDay day, DayMinutes sum) {
            return new Row(
                    day.schoolRef(),
                    day.day(),
                    sum.present(),
                    sum.valid(),
                    sum.invalid(),
                    sum.other(),
                    sum.unmarked(),
                    sum.cancelled());
        }
    }
}
