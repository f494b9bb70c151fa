package se.bryggan.notification.delivery;

import java.time.Duration;
import java.util.Optional;

/** How long to wait after a failed attempt: half a minute, then four times as long each time, over almost two days. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 8;

    private Backoff() {}

    /** The pause after the n-th failure, or empty when enough has been tried. */
    static Optional<Duration> after(int failures) {
        return failures < MOST_ATTEMPTS
                ? Optional.of(FIRST.multipliedBy(1L << (2 * (failures - 1))))
                : Optional.empty();
    }
}
