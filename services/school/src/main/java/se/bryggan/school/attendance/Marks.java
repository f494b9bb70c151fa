package se.bryggan.school.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Sql;
import se.bryggan.school.attendance.Book.PupilMark;

/** The marks of the organiser in scope. Many go in one statement: a term is some hundred per pupil. */
@ApplicationScoped
class Marks {

    private static final String PUT = """
            insert into attendance_mark (attendance_id, controller, branch, school_ref, lesson_id, day, starts_at,
                lesson_minutes, present, valid, invalid, other, reported, modified)
            select "attendanceId", ?, ?, "schoolRef", "lessonId", day, start, "lessonMinutes", present, valid, invalid,
                other, reported, modified
            from jsonb_to_recordset(cast(? as jsonb)) as mark ("attendanceId" uuid, "schoolRef" uuid, "lessonId" uuid,
                day date, start timestamptz, "lessonMinutes" int, present int, valid int, invalid int, other int,
                reported boolean, modified timestamptz)
            on conflict (controller, attendance_id) do update set lesson_id = excluded.lesson_id, day = excluded.day,
                starts_at = excluded.starts_at, lesson_minutes = excluded.lesson_minutes, present = excluded.present,
                valid = excluded.valid, invalid = excluded.invalid, other = excluded.other,
                reported = excluded.reported, modified = excluded.modified
            where attendance_mark.school_ref = excluded.school_ref
            """;

    private final Database database;

    Marks(Database database) {
        this.database = database;
    }

    /** What is known of these. */
    Map<UUID, Known> known(Collection<UUID> attendanceIds) {
        Map<UUID, Known> known = new HashMap<>();
        database.list(
                row -> known.put(
                        Sql.uuid(row, "attendance_id"), new Known(Sql.instant(row, "modified"), pupilDay(row))),
                "select attendance_id, modified, school_ref, day from attendance_mark where attendance_id = any (?)",
                (Object) attendanceIds.toArray(UUID[]::new));
        return known;
    }

    /** A mark as it stands: when it was last modified, and which day of whom it counts for. */
    record Known(Instant modified, PupilDay day) {}

    /** The days of pupils that have a mark for one of the lessons. */
    Set<PupilDay> on(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.list(
                Marks::pupilDay,
                "select distinct school_ref, day from attendance_mark where lesson_id = any (?)",
                (Object) lessons.toArray(UUID[]::new)));
    }

    /**
     * Puts the marks in place of former ones, and tells for which days they count. Fails if one has become another pupil's
     * since it was looked up.
     */
    Set<PupilDay> put(Controller organiser, Collection<PupilMark> marks) {
        if (marks.isEmpty()) {
            return Set.of();
        }
        int put = database.update(
                PUT,
                organiser.authority(),
                organiser.branch(),
                EventJson.write(marks.stream().map(MarkRow::of).toList()));
        if (put != marks.size()) {
            throw new IllegalStateException("a mark has become another pupil's");
        }
        return marks.stream().map(PupilMark::day).collect(Collectors.toSet());
    }

    private static PupilDay pupilDay(ResultSet row) throws SQLException {
        return new PupilDay(Sql.uuid(row, "school_ref"), row.getObject("day", LocalDate.class));
    }

    private record MarkRow(
            UUID attendanceId,
            UUID schoolRef,
            UUID lessonId,
            LocalDate day,
            Instant start,
            int lessonMinutes,
            int present,
            int valid,
            int invalid,
            int other,
            boolean reported,
            Instant modified) {

        static MarkRow of(PupilMark of) {
            Mark mark = of.mark();
            return new MarkRow(
                    mark.attendanceId(),
                    of.schoolRef(),
                    mark.lessonId(),
                    mark.day(),
                    mark.start(),
                    mark.lessonMinutes(),
                    mark.present(),
                    mark.valid(),
                    mark.invalid(),
                    mark.other(),
                    mark.reported(),
                    mark.modified());
        }
    }
}
