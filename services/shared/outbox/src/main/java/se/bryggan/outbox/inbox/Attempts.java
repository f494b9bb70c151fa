package se.bryggan.outbox.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** When a topic that has long been in need is looked after again: later each time, up to a longest pause. */
final class Attempts {
    /** What is only late comes by itself. */
    private static final long FIRST_NANOS = Duration.ofSeconds(1).toNanos();

    private final long longest;
    private final LongSupplier nanos;
    private final Map<String, Next> next = new HashMap<>();

    Attempts(Duration longest, LongSupplier nanos) {
        this.longest = longest.toNanos();
        this.nanos = nanos;
    }

    /** The topics to look after now, of those in need. One that is no longer in need is forgotten. */
    List<String> due(Set<String> needy) {
        long now = nanos.getAsLong();
        next.keySet().retainAll(needy);
        needy.forEach(topic -> next.putIfAbsent(topic, new Next(now + FIRST_NANOS, FIRST_NANOS)));
        List<String> due =
                needy.stream().filter(topic -> now - next.get(topic).at() >= 0).toList();
        due.forEach(topic -> next.computeIfPresent(topic, (name, was) -> was.after(now, longest)));
        return due;
    }

    private record Next(long at, long pause) {
        Next after(long now, long longest) {
            long longer = Math.min(2 * pause, longest);
            return new Next(now + longer, longer);
        }
    }
}
