package se.bryggan.local.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition that no one can announce. */
final class Poll {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Poll() {}

    /** True as soon as the condition holds, false when it still does not after this time. */
    static boolean until(Duration limit, BooleanSupplier condition) throws InterruptedException {
        return until(Deadline.in(limit)::passed, condition);
    }

    /** True as soon as the condition holds, false when it still does not and it is too late. */
    static boolean until(BooleanSupplier tooLate, BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (tooLate.getAsBoolean()) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }
}
