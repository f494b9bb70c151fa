package se.bryggan.directory.imports;

import java.time.Instant;
import java.util.Optional;

/** What the pages of one source have come to so far. */
final class Progress {

    private Tally tally = Tally.NONE;
    private Instant newest;

    void add(Tally page, Optional<Instant> newestOfPage) {
        tally = tally.plus(page);
        newestOfPage
                .filter(candidate -> newest == null || candidate.isAfter(newest))
                .ifPresent(later -> newest = later);
    }

    Tally tally() {
        return tally;
    }

    Optional<Instant> newest() {
        return Optional.ofNullable(newest);
    }
}
