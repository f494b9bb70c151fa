package se.bryggan.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Outbox;

/** Acts that call others, so that one gate stands inside another. */
@ApplicationScoped
class Entering {
    private final Gate gate;
    private final Outbox outbox;
    private final Database database;

    Entering(Gate gate, Outbox outbox, Database database) {
        this.gate = gate;
        this.outbox = outbox;
        this.database = database;
    }

    /** Tells of the subject, then does the rest. */
    @Guarded("probe.mark")
    <T> T markThen(UUID subject, Callable<T> rest) throws Exception {
        outbox.append(gate.permit(), new Marked(subject, "before"));
        return rest.call();
    }

    @Guarded("probe.secret")
    AccessPermit secret() {
        return gate.permit();
    }

    @Guarded("probe.peek")
    AccessPermit peek() {
        return gate.permit();
    }

    @Guarded("probe.read")
    AccessPermit read() {
        return gate.permit();
    }

    @Guarded("probe.read")
    AccessPermit readOf(Controller named) {
        return gate.permit();
    }

    /** A service that writes the rows of the controller it names. */
    @Guarded("probe.keep")
    <T> T keep(Controller named, Callable<T> work) throws Exception {
        return work.call();
    }

    /** As {@link #keep}, over all branches of the authority. */
    @Guarded("probe.oversee")
    <T> T oversee(Controller named, Callable<T> work) throws Exception {
        return work.call();
    }

    /** Whose rows the current transaction sees. */
    String scope() {
        return database.first(row -> row.getString(1), "select current_setting('bryggan.controller', true)")
                .orElseThrow();
    }
}
