package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.http.Idempotency;

/** What came of the order to send a referral. Kept with the idempotency key, so it says nothing about the pupil. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(SendResult.Sent.class),
    @JsonSubTypes.Type(SendResult.WrongState.class),
    @JsonSubTypes.Type(SendResult.NothingToSay.class),
    @JsonSubTypes.Type(SendResult.ReductionNotAccepted.class),
    @JsonSubTypes.Type(SendResult.ConsentMissing.class),
    @JsonSubTypes.Type(SendResult.LeftToAHuman.class),
    @JsonSubTypes.Type(SendResult.Refused.class)
})
sealed interface SendResult {

    /** The package waits for the receiver. */
    record Sent(UUID handoverId, long version) implements SendResult {}

    /** It has been sent, answered or withdrawn before. */
    record WrongState(ReferralState state) implements SendResult {}

    /** Chosen categories for which there are no figures now. */
    record NothingToSay(Set<Category> categories) implements SendResult {}

    /** Some categories may not go, and the sender has not said that the rest is to go without them. */
    record ReductionNotAccepted(Set<Category> withheld) implements SendResult {}

    /** Consents would make it possible; the preview says whose. */
    record ConsentMissing() implements SendResult {}

    /** Refused on what is known, which is not up to date: nothing is refused for good. */
    record ConsentBehind() implements SendResult, Idempotency.Passing {}

    record LeftToAHuman() implements SendResult {}

    record Refused() implements SendResult {}
}
