package se.bryggan.referral.outgoing;

import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;

/** What came of the order to send a referral. */
sealed interface SendResult {

    /** The package waits for the receiver. Kept with the idempotency key, so it says nothing about the pupil. */
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
    record ConsentBehind() implements SendResult {}

    record LeftToAHuman() implements SendResult {}

    record Refused() implements SendResult {}
}
