package se.bryggan.outbox.inbox;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/**
 * An event as it arrived.
 *
 * <p>{@code controller} and {@code branch} say whose record it is; both are null on intake topics, whose suppliers hold
 * no records. {@code sequence} is 0 where the source counts nothing. {@code source} is the CloudEvents source.
 */
public record Received<T>(
        T data,
        UUID id,
        String type,
        String source,
        Instant time,
        long sequence,
        String controller,
        Branch branch,
        UUID correlation) {

    /** Whose record it is, as guarded use cases want it; fails on intake topics. */
    public Controller owner() {
        return new Controller(controller, branch);
    }
}
