package se.bryggan.contracts.sip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Required;

/** {@link PlanEstablished} as the health sector knows it. */
@EventContract(
        type = "se.bryggan.sip.plan-established.v1",
        topic = "sip.health.v1",
        categories = {"SIP_PLAN"})
public record PlanEstablishedHealth(
        HealthRef healthRef, UUID sipId, int planVersion, LocalDate followUpOn, Instant establishedAt)
        implements PlanEstablished {
    public PlanEstablishedHealth {
        Required.of(healthRef, sipId, followUpOn, establishedAt);
    }

    @Override
    public UUID subjectRef() {
        return healthRef.value();
    }
}
