package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Required;

/** {@link Answered} in the health sector. */
@EventContract(
        type = "se.bryggan.sip.answered.v1",
        topic = "sip.health.v1",
        categories = {"SIP_INVITATION"})
public record AnsweredHealth(
        HealthRef healthRef, UUID sipId, UUID invitationId, String unit, InvitationAnswer answer, Instant answeredAt)
        implements Answered {
    public AnsweredHealth {
        Required.of(healthRef, sipId, invitationId, unit, answer, answeredAt);
    }

    @Override
    public UUID subjectRef() {
        return healthRef.value();
    }
}
