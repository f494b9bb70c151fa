package se.bryggan.casework.planpart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;

/** A plan part in its unit's list. */
record PlanPartRow(
        UUID id, UUID subject, UUID sipId, UUID planPartId, int planVersion, LocalDate followUpOn, Instant receivedAt) {

    static PlanPartRow of(PlanPart part, AccessPermit permit) {
        return new PlanPartRow(
                part.id(),
                part.subject(),
                part.sipId(),
                part.planPartId(),
                part.planVersion(),
                part.followUpOn(),
                part.receivedAt());
    }
}
