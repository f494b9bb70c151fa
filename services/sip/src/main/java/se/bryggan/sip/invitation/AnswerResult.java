package se.bryggan.sip.invitation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.contracts.sip.InvitationAnswer;

/** What came of an answer. Kept with the idempotency key, so it says nothing about the person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(AnswerResult.Answered.class),
    @JsonSubTypes.Type(AnswerResult.Unsound.class),
    @JsonSubTypes.Type(AnswerResult.ConsentMissing.class)
})
sealed interface AnswerResult {

    /** It is on its way to the convener. */
    record Answered(Receipt receipt) implements AnswerResult {}

    /** What the unit has answered. */
    record Receipt(UUID id, InvitationAnswer answer, long version) {}

    /** A proposed time is missing, past, or out of place. */
    record Unsound() implements AnswerResult {}

    /** No consent that the invited authority holds covers an answer to the convener. */
    record ConsentMissing() implements AnswerResult {}

    /** Refused on what is known, which is not up to date: nothing is refused for good. */
    record ConsentBehind() implements AnswerResult, Idempotency.Passing {}
}
