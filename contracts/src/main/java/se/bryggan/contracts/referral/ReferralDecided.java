package se.bryggan.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/**
 * The admission group has decided on a referral; {@code programme} and {@code unit} are those that now hold it.
 *
 * <p>{@code baseline} is the attendance that the referral told of, absent when none was disclosed.
 */
@EventContract(
        type = "se.bryggan.referral.referral-decided.v1",
        topic = "referral.social.v1",
        categories = {"SCHOOL_SOCIAL_TEAM_CASE", "ATTENDANCE"})
public record ReferralDecided(
        SocialRef socialRef,
        UUID referralId,
        UUID handoverId,
        ReferralDecision decision,
        ReferralReason reason,
        String programme,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) Baseline baseline,
        Instant decidedAt)
        implements EventData {
    public ReferralDecided {
        Required.of(socialRef, referralId, handoverId, decision, reason, programme, unit, decidedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef.value();
    }
}
