package se.bryggan.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.crossing.PackageKind;

/**
 * An answer has come to what the school sent; what it says stands in the school's record only.
 *
 * <p>{@code answers} is the hand-over that is answered, {@code kind} what that was.
 */
@EventContract(
        type = "se.bryggan.referral.feedback-received.v1",
        topic = "referral.school.v1",
        categories = {})
public record FeedbackReceived(
        @JsonInclude(JsonInclude.Include.NON_NULL) SchoolRef schoolRef,
        UUID handoverId,
        UUID answers,
        PackageKind kind,
        Instant receivedAt)
        implements EventData {
    public FeedbackReceived {
        Required.of(handoverId, answers, kind, receivedAt);
    }

    @Override
    public UUID subjectRef() {
        return schoolRef == null ? handoverId : schoolRef.value();
    }
}
