package se.bryggan.sip.invitation;

import java.util.UUID;
import se.bryggan.contracts.sip.InvitationAnswer;

/** What came of an answer. */
sealed interface AnswerResult {

    /** It is on its way to the convener. Kept with the idempotency key, so it says nothing about the person. */
    record Answered(Receipt receipt) implements AnswerResult {}

    /** What the unit has answered. */
    record Receipt(UUID id, InvitationAnswer answer, long version) {}

    /** A proposed time is missing, past, or out of place. */
    record Unsound() implements AnswerResult {}

    /** No consent that the invited authority holds covers an answer to the convener. */
    record ConsentMissing() implements AnswerResult {}

    /** Refused on what is known, which is not up to date: nothing is refused for good. */
    record ConsentBehind() implements AnswerResult {}
}
