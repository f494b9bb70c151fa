package se.bryggan.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** A report of concern is stored at the reception unit; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.referral.concern-received.v1",
        topic = "referral.social.v1",
        categories = {"CONCERN_REPORT"})
public record ConcernReceived(
        @JsonInclude(JsonInclude.Include.NON_NULL) SocialRef socialRef,
        UUID concernId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID handoverId,
        String unit,
        Instant receivedAt,
        Instant decideBy)
        implements EventData {
    public ConcernReceived {
        Required.of(concernId, unit, receivedAt, decideBy);
    }

    @Override
    public UUID subjectRef() {
        return socialRef == null ? concernId : socialRef.value();
    }
}
