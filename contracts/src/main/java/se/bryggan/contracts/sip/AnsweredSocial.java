package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link Answered} in the social sector. */
@EventContract(
        type = "se.bryggan.sip.answered.v1",
        topic = "sip.social.v1",
        categories = {"SIP_INVITATION"})
public record AnsweredSocial(
        SocialRef socialRef, UUID sipId, UUID invitationId, String unit, InvitationAnswer answer, Instant answeredAt)
        implements Answered {
    public AnsweredSocial {
        Required.of(socialRef, sipId, invitationId, unit, answer, answeredAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
