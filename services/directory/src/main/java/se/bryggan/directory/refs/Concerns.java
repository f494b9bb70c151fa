package se.bryggan.directory.refs;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/**
 * Which branch of which authority has a person in a matter of its own: it may read the person's name, nobody else may.
 *
 * <p>A row belongs to that authority, so each sees its own and the existence of a matter stays where it is.
 */
@ApplicationScoped
public class Concerns {

    private final Database database;
    private final Gate gate;
    private final Clock clock;

    Concerns(Database database, Gate gate, Clock clock) {
        this.database = database;
        this.gate = gate;
        this.clock = clock;
    }

    /** Notes that the person concerns the controller that this is called on behalf of. */
    @Guarded("concern.note")
    public void note(Sector sector, UUID ref, String unit) {
        Controller controller = gate.permit().controller();
        database.update(
                "insert into " + References.schema(sector) + ".concern (ref, controller, branch, unit, since)"
                        + " values (?, ?, ?, ?, ?) on conflict (ref, controller, branch)"
                        + " do update set unit = coalesce(excluded.unit, concern.unit)",
                ref,
                controller.authority(),
                controller.branch(),
                unit,
                clock.instant());
    }

    /** Whom of those in scope the person concerns; the given branch before the authority's others. */
    public Optional<Concern> find(Sector sector, UUID ref, Branch first) {
        String query = "select ref, controller, branch, unit from " + References.schema(sector)
                + ".concern where ref = ? order by branch = ? desc, branch limit 1";
        return database.first(Concerns::concern, query, ref, first);
    }

    private static Concern concern(ResultSet row) throws SQLException {
        var controller = new Controller(row.getString("controller"), Branch.valueOf(row.getString("branch")));
        return new Concern(Sql.uuid(row, "ref"), controller, row.getString("unit"));
    }

    /** {@code unit} is null where the matter belongs to no unit. */
    public record Concern(UUID ref, Controller controller, String unit) {}
}
