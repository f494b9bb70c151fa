package se.bryggan.outbox.inbox;

import java.time.Duration;

/**
 * The event speaks of something that another topic has not told yet: try again every few seconds while {@code patience}
 * lasts, counted from arrival; then drop it with a dead letter and go on with the key's next event.
 */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration patience;

    /** {@code code} names what is missing, as {@code unknown-pupil}; never which one. */
    public NotYet(String code, Duration patience) {
        super(code, null, false, false);
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }
}
