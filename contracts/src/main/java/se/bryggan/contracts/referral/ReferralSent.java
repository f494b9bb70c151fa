package se.bryggan.contracts.referral;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;

/** A school has sent a referral to a programme. */
@EventContract(
        type = "se.bryggan.referral.referral-sent.v1",
        topic = "referral.school.v1",
        categories = {})
public record ReferralSent(
        SchoolRef schoolRef, UUID referralId, UUID handoverId, String programme, String schoolUnit, Instant sentAt)
        implements EventData {
    public ReferralSent {
        Required.of(schoolRef, referralId, handoverId, programme, schoolUnit, sentAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef.value();
    }
}
