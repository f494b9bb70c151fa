package se.bryggan.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** It is decided what comes of a report of concern; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.referral.concern-decided.v1",
        topic = "referral.social.v1",
        categories = {"CONCERN_REPORT", "INVESTIGATION_STATUS"})
public record ConcernDecided(
        @JsonInclude(JsonInclude.Include.NON_NULL) SocialRef socialRef,
        UUID concernId,
        ConcernDecision decision,
        String unit,
        Instant decidedAt)
        implements EventData {
    public ConcernDecided {
        Required.of(concernId, decision, unit, decidedAt);
    }

    @Override
    public UUID subjectRef() {
        return socialRef == null ? concernId : socialRef.value();
    }
}
