package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A recorded decision decided again on the facts of its moment, by the rows that were in force that day.
 *
 * <p>{@code differences} is empty when it {@code agrees}. Where the facts cannot be used, {@code decided} is absent and
 * {@code notReplayable} says why.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Replayed(
        UUID id,
        Instant at,
        boolean agrees,
        Answer recorded,
        String recordedRuleBook,
        Answer decided,
        String ruleBook,
        List<String> differences,
        String notReplayable) {}
