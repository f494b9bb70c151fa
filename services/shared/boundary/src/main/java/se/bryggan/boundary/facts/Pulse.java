package se.bryggan.boundary.facts;

import java.time.Duration;
import java.util.UUID;

/**
 * When the owner's last sign of life was given, counted on the own monotonic clock in nanoseconds; {@code given} is null
 * while none is believed.
 *
 * <p>The two monotonic clocks differ by an unknown constant. The least difference seen in one run of the owner is taken for
 * it, so a sign that was long under way is as old as it is. A sign with a lesser difference than any before shows that
 * those before were later than they looked, and is not believed yet; neither is the first of a run. A reader that works
 * off a backlog thus believes nothing until it has reached its end, even if the wall clocks are wrong. If they are right,
 * they tell the age of a sign as well, and the greater age counts.
 */
record Pulse(UUID run, long difference, Long given) {

    /** What two clocks may drift between two signs. */
    private static final long DRIFT = Duration.ofMillis(100).toNanos();

    /** Nothing has been heard. */
    static final Pulse NONE = new Pulse(null, 0, null);

    /** The sign has arrived at {@code now} of the own clock. */
    Pulse beat(Beat beat, long now) {
        long seen = now - beat.sentNanos();
        if (!beat.run().equals(run)) {
            return new Pulse(beat.run(), seen, given);
        }
        if (seen < difference - DRIFT) {
            return new Pulse(run, seen, given == null ? null : Long.valueOf(given - (difference - seen)));
        }
        long least = Math.min(seen, difference);
        long late = Math.max(seen - least, Math.max(0, beat.wallAgeNanos()));
        return new Pulse(run, least, given == null ? now - late : Math.max(given, now - late));
    }

    /** A sign that was given and has arrived just now. */
    Pulse just(long now) {
        return new Pulse(run, difference, now);
    }

    /** Whether any sign is believed. */
    boolean heard() {
        return given != null;
    }

    /** Age of the newest sign that is believed. */
    long age(long now) {
        return now - given;
    }
}
