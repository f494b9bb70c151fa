package se.bryggan.boundary.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How old what we know from other services is: the age of the oldest last heartbeat over all partitions of a feed.
 *
 * <p>Counted on the monotonic clock, so no change of the wall clock makes old facts look fresh. Nothing is remembered
 * over a restart: a feed is stale until it has been heard on every partition. How many there are the feed itself tells;
 * {@code bryggan.feed.partitions} stands until it has.
 */
@ApplicationScoped
public class Feeds {

    /** The age of a feed that has not been heard on every partition. */
    public static final Duration NEVER = Duration.ofDays(3650);

    private final int partitionsUntilTold;
    private final Map<String, Integer> partitions = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Long>> heard = new ConcurrentHashMap<>();

    Feeds(@ConfigProperty(name = "bryggan.feed.partitions", defaultValue = "3") int partitions) {
        this.partitionsUntilTold = partitions;
    }

    /** A heartbeat was applied, and so was everything before it on its partition. */
    public void heard(String topic, int partition) {
        heard.computeIfAbsent(topic, name -> new ConcurrentHashMap<>()).put(partition, System.nanoTime());
    }

    /** The feed beats on so many partitions. */
    public void spreads(String topic, int count) {
        partitions.put(topic, count);
    }

    /** Age of the feed. */
    public Duration age(String topic) {
        Map<Integer, Long> last = heard.getOrDefault(topic, Map.of());
        if (last.size() < partitions.getOrDefault(topic, partitionsUntilTold)) {
            return NEVER;
        }
        long now = System.nanoTime();
        long oldest = last.values().stream().mapToLong(at -> now - at).max().orElseThrow();
        return Duration.ofNanos(oldest);
    }
}
