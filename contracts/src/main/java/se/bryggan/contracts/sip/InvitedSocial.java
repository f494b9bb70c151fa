package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link Invited} in the social sector. */
@EventContract(
        type = "se.bryggan.sip.invited.v1",
        topic = "sip.social.v1",
        categories = {"SIP_INVITATION"})
public record InvitedSocial(
        SocialRef socialRef, UUID sipId, UUID invitationId, String unit, Instant meetingAt, Instant answerBy)
        implements Invited {
    public InvitedSocial {
        Required.of(socialRef, sipId, invitationId, unit, meetingAt, answerBy);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
