package se.bryggan.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** What the relay leaves alone for a while after a failure, so that the rest goes on: a topic, or one key of it. */
final class Pauses {
    private static final long FOR_NANOS = Duration.ofSeconds(5).toNanos();

    private final LongSupplier nanos;
    private final Map<String, Long> topics = new HashMap<>();
    private final Map<String, Long> lanes = new HashMap<>();

    Pauses(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void topic(String topic) {
        topics.put(topic, nanos.getAsLong());
    }

    void lane(Unsent row) {
        lanes.put(row.lane(), nanos.getAsLong());
    }

    /** Whether the row must wait: for its topic, for an earlier row of its key, or for any key if it is a heartbeat. */
    boolean holds(Unsent row) {
        return topics.containsKey(row.topic())
                || lanes.containsKey(row.lane())
                || (row.kind() == OutboxTable.Kind.HEARTBEAT
                        && lanes.keySet().stream()
                                .anyMatch(lane -> topicOf(lane).equals(row.topic())));
    }

    boolean holds(String topic) {
        return topics.containsKey(topic);
    }

    String[] topics() {
        return topics.keySet().toArray(String[]::new);
    }

    String[] lanes() {
        return lanes.keySet().toArray(String[]::new);
    }

    /** A heartbeat says that all before it was sent, so it waits for every key of its topic. */
    String[] topicsOfLanes() {
        return lanes.keySet().stream().map(Pauses::topicOf).distinct().toArray(String[]::new);
    }

    /** Forgets what has waited long enough. */
    void expire() {
        long now = nanos.getAsLong();
        topics.values().removeIf(since -> now - since > FOR_NANOS);
        lanes.values().removeIf(since -> now - since > FOR_NANOS);
    }

    private static String topicOf(String lane) {
        return lane.substring(0, lane.indexOf(' '));
    }
}
