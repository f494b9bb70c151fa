package se.bryggan.local.stack;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Start caches are written when programs first end, a few at a time, since each takes a core and some memory for many
 * seconds, and up to a common deadline: what is not written by then is left for the next time.
 */
final class CacheWriting {
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Deadline deadline;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    CacheWriting(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Stops a component when it is its turn; one that has no cache to write need not wait. */
    void inTurn(Component component, Stop stop) throws IOException, InterruptedException {
        boolean waited = hasToWrite(component) && turns.tryAcquire(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        try {
            stop.run();
        } finally {
            if (waited) {
                turns.release();
            }
        }
    }

    /** Whether the program has ended, so that only its cache can be what it is at, and there is time for that. */
    boolean mayGoOn(Component component) {
        return !deadline.passed() && isAt(component);
    }

    static boolean isAt(Component component) {
        return hasToWrite(component) && component.ports().stream().allMatch(Ports.Port::isFree);
    }

    private static boolean hasToWrite(Component component) {
        return component.startCache().filter(cache -> !cache.isWritten()).isPresent();
    }

    /** The stop of one component. */
    @FunctionalInterface
    interface Stop {
        void run() throws IOException, InterruptedException;
    }
}
