package se.bryggan.local.stack;

import java.time.Duration;

/** A moment to come on the machine's steady clock. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean passed() {
        return nanosLeft() <= 0;
    }

    /** Negative when it has passed. */
    long nanosLeft() {
        return nanos - System.nanoTime();
    }
}
