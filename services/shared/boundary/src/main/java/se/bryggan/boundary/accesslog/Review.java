package se.bryggan.boundary.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Investigation;

/**
 * What a human of the authority has decided of one reader's log: the delays that no longer hold for rows up to
 * {@code at}, and when to look again. {@code assessment} and {@code investigation} are what the reviewer attests for the
 * rule book, and may be null.
 */
record Review(
        Instant at,
        Set<DelayReason> released,
        LocalDate nextReview,
        Assessment assessment,
        Investigation investigation) {

    static final Review NONE = new Review(Instant.EPOCH, Set.of(), LocalDate.EPOCH, null, null);

    Review {
        released = Set.copyOf(released);
    }

    boolean releases(DelayReason reason, LogRow row) {
        return released.contains(reason) && !row.at().isAfter(at);
    }
}
