package se.bryggan.outbox.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Database;

/** Lets operations see which keys wait and have one tried again. They see references and codes, never content. */
@ApplicationScoped
class ParkedKeyAdmission {
    private final Database database;
    private final ParkedKeys parked;
    private final Gate gate;

    ParkedKeyAdmission(Database database, ParkedKeys parked, Gate gate) {
        this.gate = gate;
        this.database = database;
        this.parked = parked;
    }

    @Guarded("parked.read")
    List<ParkedKey> list(int limit, int page) {
        database.openScope();
        return parked.page(limit, (long) (page - 1) * limit);
    }

    @Guarded("parked.release")
    void release(UUID parkedKey) {
        database.openScope();
        if (!parked.release(parkedKey)) {
            throw gate.refuse(Denied.Code.UNKNOWN);
        }
    }
}
