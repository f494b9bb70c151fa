package se.bryggan.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long to wait until something is tried again. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 8;

    private static final Duration SHORTEST_PUT_OFF = Duration.ofSeconds(10);
    private static final Duration LONGEST_PUT_OFF = Duration.ofMinutes(10);

    private Backoff() {}

    /**
     * The pause after the n-th failed attempt: half a minute, then four times as long each time, over almost two days;
     * empty when enough has been tried.
     */
    static Optional<Duration> after(int failures) {
        return failures < MOST_ATTEMPTS
                ? Optional.of(FIRST.multipliedBy(1L << (2 * (failures - 1))))
                : Optional.empty();
    }

    /** The pause when nobody tells an address: as long as that has been so, between ten seconds and ten minutes. */
    static Duration putOff(Instant since, Instant now) {
        Duration waited = Duration.between(since, now);
        if (waited.compareTo(SHORTEST_PUT_OFF) < 0) {
            return SHORTEST_PUT_OFF;
        }
        return waited.compareTo(LONGEST_PUT_OFF) < 0 ? waited : LONGEST_PUT_OFF;
    }
}
