package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes of one row of the log towards one reader, as the authority's reviewer sees it. {@code reason} and
 * {@code reviewOn} are there for a delayed row only, {@code masks} for a masked one.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Judgement(
        UUID id, Instant at, String act, State state, Set<Mask> masks, DelayReason reason, LocalDate reviewOn) {

    /** Every row is one of these. */
    public enum State {
        SHOWN,
        MASKED,
        DELAYED
    }

    public Judgement {
        masks = Set.copyOf(masks);
    }

    static Judgement of(Told told) {
        return switch (told) {
            case Told.Shown shown -> of(shown.row(), State.SHOWN, Set.of(), null, null);
            case Told.Masked masked -> of(masked.row(), State.MASKED, masked.masks(), null, null);
            case Told.Delayed delayed ->
                of(delayed.row(), State.DELAYED, Set.of(), delayed.reason(), delayed.reviewOn());
        };
    }

    private static Judgement of(LogRow row, State state, Set<Mask> masks, DelayReason reason, LocalDate reviewOn) {
        return new Judgement(row.id(), row.at(), row.act(), state, masks, reason, reviewOn);
    }
}
