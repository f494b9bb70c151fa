package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.wire.ExplanationView;

/**
 * A recorded decision explained: the same question put again, with every row that is tried. {@code agrees} = it comes
 * out as it was {@code recorded}. Where the facts cannot be used, {@code notReplayable} says why instead.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredExplanation(
        UUID id,
        Instant at,
        Answer recorded,
        String recordedRuleBook,
        boolean agrees,
        ExplanationView explanation,
        String notReplayable) {}
