package se.bryggan.outbox.readers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** How one reader stands to one change. {@code since}: when the change was told, absent once the reader has it. */
public record Reach(
        String service,
        State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant since) {

    /** What is known of it. */
    public enum State {
        /** Every decision of the service rests on it. */
        APPLIED,
        /** It has not arrived, or waits unread; decisions are on the safe side. */
        NOT_YET,
        /** The service does not answer. */
        NO_ANSWER
    }
}
