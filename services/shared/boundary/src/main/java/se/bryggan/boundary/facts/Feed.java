package se.bryggan.boundary.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is known of one feed. Not safe for use by several threads. */
final class Feed {
    final Map<Integer, Part> parts = new TreeMap<>();
    OwnersClock clock = OwnersClock.UNKNOWN;
    private int partitions;
    private boolean settled;

    Feed(int partitions) {
        this.partitions = partitions;
    }

    Part part(int partition) {
        return parts.computeIfAbsent(partition, number -> new Part());
    }

    /** A key may travel elsewhere now: until nothing is missing anywhere, a gap may concern everyone. */
    void spreads(int count) {
        if (count != partitions) {
            partitions = count;
            settled = false;
        }
    }

    /** To be called after each change. */
    void settle() {
        settled = settled || (parts.size() >= partitions && gaps().isEmpty());
    }

    List<Integer> gaps() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().gap())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean heard() {
        return parts.values().stream().anyMatch(part -> part.pulse.run() != null);
    }

    boolean withoutClock() {
        return parts.values().stream()
                .map(part -> part.pulse.run())
                .anyMatch(run -> run != null && !run.equals(clock.run()));
    }

    /** Whether every partition has been heard and nothing is missing that may be about the subject, null for anyone. */
    boolean whole(UUID subject, Partitioning partitioning) {
        boolean heard =
                parts.size() >= partitions && parts.values().stream().allMatch(part -> part.pulse.given(clock) != null);
        if (!heard) {
            return false;
        }
        List<Integer> gaps = gaps();
        return gaps.isEmpty() || (settled && subject != null && !gaps.contains(partitioning.of(subject, partitions)));
    }

    /** One partition. {@code progress} is null until it is told how far an earlier run has come. */
    static final class Part {
        Progress progress;
        Pulse pulse = Pulse.NONE;

        private boolean gap() {
            return progress != null && progress.told() >= 0 && !progress.complete();
        }
    }
}
