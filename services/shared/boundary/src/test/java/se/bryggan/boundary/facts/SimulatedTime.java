package se.bryggan.boundary.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/** The true time of a schedule in nanoseconds, what happens in it, and the clocks that know it badly. */
final class SimulatedTime {
    static final long SECOND = 1_000_000_000L;
    private static final Instant BEGINNING = Instant.parse("2026-03-02T10:00:00Z");

    final SplittableRandom random;
    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private long now;
    private long order;

    SimulatedTime(long seed) {
        random = new SplittableRandom(seed);
    }

    long now() {
        return now;
    }

    void after(long nanos, Runnable what) {
        tasks.add(new Task(now + nanos, order++, what));
    }

    /** Between the two, in seconds, as nanoseconds. */
    long between(double least, double most) {
        return (long) (random.nextDouble(least, most) * SECOND);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    void run(long until) {
        while (!tasks.isEmpty() && tasks.peek().at() <= until) {
            Task task = tasks.poll();
            now = task.at();
            task.what().run();
        }
    }

    /** A clock that counts evenly from anywhere, as that of one process does. */
    LongSupplier monotonic() {
        long from = random.nextLong(1L << 50);
        return () -> now + from;
    }

    /** A wall clock, set right at first. */
    Wall wall() {
        return new Wall();
    }

    private record Task(long at, long order, Runnable what) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return at == other.at ? Long.compare(order, other.order) : Long.compare(at, other.at);
        }
    }

    /** Jumps when somebody sets it. */
    final class Wall extends Clock {
        private long wrong;

        void jump(long nanos) {
            wrong = nanos;
        }

        @Override
        public Instant instant() {
            return BEGINNING.plusNanos(now + wrong);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
