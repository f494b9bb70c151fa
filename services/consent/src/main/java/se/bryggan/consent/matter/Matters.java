package se.bryggan.consent.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/** The matters of the authority and branch in scope; another's are not found. */
@ApplicationScoped
public class Matters {

    private static final String PUT = """
            insert into matter (id, controller, branch, unit, subject, opened_at, ended_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (controller, branch, id, unit) do update set ended_at = excluded.ended_at, declined = false
            """;
    private static final String OF_UNIT = """
            select id, subject, unit, opened_at, ended_at from matter where subject = ? and unit = ? and not declined
            order by ended_at desc nulls first limit 1
            """;

    private final Database database;

    Matters(Database database) {
        this.database = database;
    }

    /** The unit's matter about the person that is open, or ended last, of those that it has not declined. */
    public Optional<Matter> ofUnit(String unit, UUID subject) {
        return database.first(
                row -> new Matter(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "subject"),
                        row.getString("unit"),
                        Sql.instant(row, "opened_at"),
                        Sql.instant(row, "ended_at")),
                OF_UNIT,
                subject,
                unit);
    }

    void put(Controller holder, Matter matter) {
        database.update(
                PUT,
                matter.id(),
                holder.authority(),
                holder.branch(),
                matter.unit(),
                matter.subject(),
                matter.openedAt(),
                matter.endedAt());
    }

    /** Whether the unit has declined to take part in the matter. */
    void answered(Controller holder, UUID matter, String unit, boolean declined) {
        database.update(
                "update matter set declined = ? where id = ? and unit = ? and controller = ? and branch = ?",
                declined,
                matter,
                unit,
                holder.authority(),
                holder.branch());
    }

    /** Moves the end of a matter, at whichever units have it. */
    void end(Controller holder, UUID matter, Instant at) {
        database.update(
                "update matter set ended_at = ? where id = ? and controller = ? and branch = ?",
                at,
                matter,
                holder.authority(),
                holder.branch());
    }
}
