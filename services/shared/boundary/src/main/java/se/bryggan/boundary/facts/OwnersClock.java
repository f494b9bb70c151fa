package se.bryggan.boundary.facts;

import java.util.UUID;

/**
 * What is to be added to the owner's monotonic clock to have the own, in nanoseconds, for one run of the owner; at least
 * what is said here. Two monotonic clocks differ by an unknown constant, and only an answer of the owner bounds it: it
 * read its clock after it was asked. So what the owner says is never taken to be younger than it is, however long it
 * was under way, and whatever the wall clocks say. The owner is asked again each minute, since no two clocks run alike.
 */
record OwnersClock(UUID run, long difference) {

    static final OwnersClock UNKNOWN = new OwnersClock(null, 0);

    /** Asked at {@code asked} of the own clock, the owner said that its own shows {@code shown} in this run. */
    static OwnersClock told(UUID run, long shown, long asked) {
        return new OwnersClock(run, asked - shown);
    }
}
