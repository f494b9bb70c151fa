package se.bryggan.contracts.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** The school's part of a SIP has reached the school's own record. */
@EventContract(
        type = "se.bryggan.school.plan-part-received.v1",
        topic = "school.v1",
        categories = {"SIP_PLAN"})
public record PlanPartReceived(
        SchoolRef schoolRef,
        UUID planPartId,
        UUID sipId,
        int planVersion,
        UUID handoverId,
        String schoolUnit,
        LocalDate followUpOn,
        Instant receivedAt)
        implements EventData {
    public PlanPartReceived {
        Required.of(schoolRef, planPartId, sipId, handoverId, schoolUnit, followUpOn, receivedAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
