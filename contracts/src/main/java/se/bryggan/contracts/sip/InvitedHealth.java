package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Required;

/** {@link Invited} in the health sector. */
@EventContract(
        type = "se.bryggan.sip.invited.v1",
        topic = "sip.health.v1",
        categories = {"SIP_INVITATION"})
public record InvitedHealth(
        HealthRef healthRef, UUID sipId, UUID invitationId, String unit, Instant meetingAt, Instant answerBy)
        implements Invited {
    public InvitedHealth {
        Required.of(healthRef, sipId, invitationId, unit, meetingAt, answerBy);
    }

    @Override
    public UUID subjectRef() {
        return healthRef.value();
    }
}
