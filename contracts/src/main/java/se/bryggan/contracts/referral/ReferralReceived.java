package se.bryggan.contracts.referral;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** A referral has reached the receiving unit's own record. */
@EventContract(
        type = "se.bryggan.referral.referral-received.v1",
        topic = "referral.social.v1",
        categories = {"SCHOOL_SOCIAL_TEAM_CASE"})
public record ReferralReceived(
        SocialRef socialRef, UUID referralId, UUID handoverId, String programme, String unit, Instant receivedAt)
        implements EventData {
    public ReferralReceived {
        Required.of(socialRef, referralId, handoverId, programme, unit, receivedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
