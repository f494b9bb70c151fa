package se.bryggan.directory.refs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.register.Register;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/**
 * The references: UUIDv4, never derived from anything. Works inside an act of the register only.
 *
 * <p>References are never removed: what a sector has written about somebody must stay findable.
 */
@ApplicationScoped
public class References {

    private final Database database;

    References(Database database) {
        this.database = database;
    }

    /** The person's reference in the sector, if the sector knows the person. */
    public Optional<UUID> find(Sector sector, UUID person) {
        String query = "select ref from " + schema(sector) + ".reference where person_id = ?";
        return database.first(row -> Sql.uuid(row, "ref"), query, person);
    }

    /** Whom the reference means; empty for one that was never given out. */
    public Optional<UUID> person(Sector sector, UUID ref) {
        String query = "select person_id from " + schema(sector) + ".reference where ref = ?";
        return database.first(row -> Sql.uuid(row, "person_id"), query, ref);
    }

    /** Gives the person a reference in a sector that does not know the person yet. */
    public UUID create(Sector sector, UUID person) {
        UUID ref = UUID.randomUUID();
        database.update(
                "insert into " + schema(sector) + ".reference (ref, controller, branch, person_id) values (?, ?, ?, ?)",
                ref,
                Register.CONTROLLER.authority(),
                Register.CONTROLLER.branch(),
                person);
        return ref;
    }

    static String schema(Sector sector) {
        return switch (sector) {
            case SCHOOL -> "ref_school";
            case SOCIAL -> "ref_social";
            case HEALTH -> "ref_health";
        };
    }
}
