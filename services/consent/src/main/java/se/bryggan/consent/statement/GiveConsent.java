package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.boundary.http.Refused;

/** A guardian or the pupil says yes or no, logged in as themselves. */
@ApplicationScoped
class GiveConsent {

    private final Gate gate;
    private final Kinship kinship;
    private final Register register;
    private final Idempotency idempotency;

    GiveConsent(Gate gate, Kinship kinship, Register register, Idempotency idempotency) {
        this.gate = gate;
        this.kinship = kinship;
        this.register = register;
        this.idempotency = idempotency;
    }

    /** {@code holder} tells the gate whose rows these are; it equals the request's. */
    @Guarded("consent.give")
    StatementView give(About about, Controller holder, StatementRequest request, String idempotencyKey) {
        AccessPermit permit = gate.permit();
        return idempotency.once(idempotencyKey, request, StatementView.class, () -> {
            UUID giver = kinship.of(permit.actor(), Sector.of(holder.branch())).self();
            if (giver == null) {
                throw new Refused(422, "giver-unknown");
            }
            return register.keep(permit, Said.self(request, giver));
        });
    }
}
