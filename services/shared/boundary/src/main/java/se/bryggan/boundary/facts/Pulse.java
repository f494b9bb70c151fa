package se.bryggan.boundary.facts;

import java.util.UUID;

/**
 * The newest sign of life of a feed's owner on one partition: when it was given, on the monotonic clock of that run of the
 * owner, in nanoseconds. {@code before}: when, on the own clock, the newest sign of an earlier run was given; null if none
 * is known.
 */
record Pulse(UUID run, long sent, Long before) {

    /** Nothing has been heard. */
    static final Pulse NONE = new Pulse(null, 0, null);

    /** The sign has arrived. */
    Pulse beat(Beat beat, OwnersClock clock) {
        return beat.run().equals(run)
                ? new Pulse(run, Math.max(sent, beat.sentNanos()), before)
                : new Pulse(beat.run(), beat.sentNanos(), given(clock));
    }

    /** A sign that was given and has arrived just now. */
    Pulse just(long now) {
        return new Pulse(run, sent, now);
    }

    /** When it was given, on the own clock, at the latest; null while that is not known of any sign. */
    Long given(OwnersClock clock) {
        if (run == null || !run.equals(clock.run())) {
            return before;
        }
        long given = sent + clock.difference();
        return before == null ? given : Long.valueOf(Math.max(given, before));
    }
}
