package se.bryggan.directory.refs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.register.Register;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;

/** Whom a hand-over is about, as its sender knows the person. Works inside an act of the register only. */
@ApplicationScoped
public class HandOverSubjects {

    private final Database database;

    HandOverSubjects(Database database) {
        this.database = database;
    }

    public void keep(Sector sender, UUID handOver, UUID ref) {
        database.update(
                "insert into " + References.schema(sender)
                        + ".hand_over_subject (hand_over_id, controller, branch, ref) values (?, ?, ?, ?)",
                handOver,
                Register.CONTROLLER.authority(),
                Register.CONTROLLER.branch(),
                ref);
    }

    /** Empty for a hand-over about somebody whom nobody knows. */
    public Optional<UUID> find(Sector sender, UUID handOver) {
        String query = "select ref from " + References.schema(sender) + ".hand_over_subject where hand_over_id = ?";
        return database.first(row -> Sql.uuid(row, "ref"), query, handOver);
    }
}
