package se.bryggan.contracts.sip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** {@link PlanEstablished} as the school sector knows it. */
@EventContract(
        type = "se.bryggan.sip.plan-established.v1",
        topic = "sip.school.v1",
        categories = {"SIP_PLAN"})
public record PlanEstablishedSchool(
        SchoolRef schoolRef, UUID sipId, int planVersion, LocalDate followUpOn, Instant establishedAt)
        implements PlanEstablished {
    public PlanEstablishedSchool {
        Required.of(schoolRef, sipId, followUpOn, establishedAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
