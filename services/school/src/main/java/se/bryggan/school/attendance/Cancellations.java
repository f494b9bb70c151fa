package se.bryggan.school.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Sql;

/** What has been said of lessons that do not take place, also of those that no pupil has a mark for yet. */
@ApplicationScoped
class Cancellations {

    private static final String PUT = """
            insert into lesson_cancellation (lesson_id, controller, branch, day, cancelled, modified)
            select "lessonId", ?, ?, day, cancelled, modified
            from jsonb_to_recordset(cast(? as jsonb)) as lesson ("lessonId" uuid, day date, cancelled boolean,
                modified timestamptz)
            on conflict (controller, branch, lesson_id) do update set day = excluded.day,
                cancelled = excluded.cancelled, modified = excluded.modified
            """;

    private final Database database;

    Cancellations(Database database) {
        this.database = database;
    }

    /** When the known ones among these were last modified. */
    Map<UUID, Instant> modified(Collection<UUID> lessons) {
        Map<UUID, Instant> known = new HashMap<>();
        database.list(
                row -> known.put(Sql.uuid(row, "lesson_id"), Sql.instant(row, "modified")),
                "select lesson_id, modified from lesson_cancellation where lesson_id = any (?)",
                (Object) lessons.toArray(UUID[]::new));
        return known;
    }

    /** Whether there was anything to put. */
    boolean put(Controller organiser, Collection<Report.OfLesson> lessons) {
        return !lessons.isEmpty()
                && database.update(PUT, organiser.authority(), organiser.branch(), EventJson.write(lessons)) > 0;
    }
}
