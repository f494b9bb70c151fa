package se.bryggan.outbox.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.outbox.PeerClient;

/** Asks the owners of feeds what their clocks show: at once for a run of theirs that is new, and each minute. */
@ApplicationScoped
class OwnersClocks {
    private static final Logger LOG = Logger.getLogger(OwnersClocks.class);
    private static final long AGAIN_NANOS = Duration.ofMinutes(1).toNanos();

    private final Feeds feeds;
    private final SnapshotClient client;
    private final Map<String, Long> asked = new HashMap<>();

    OwnersClocks(Feeds feeds, SnapshotClient client) {
        this.feeds = feeds;
        this.client = client;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "feed-clocks")
    void run() {
        for (String topic : feeds.heard()) {
            if (feeds.withoutClock(topic) || System.nanoTime() - asked.getOrDefault(topic, 0L) > AGAIN_NANOS) {
                ask(topic);
            }
        }
    }

    private void ask(String topic) {
        long now = System.nanoTime();
        asked.put(topic, now);
        try {
            SnapshotClient.Page page = client.clock(topic);
            // Rounded up, so that no heartbeat looks younger than it is.
            long shown = Duration.ofMillis(page.uptimeMillis() + 1).toNanos();
            feeds.clock(topic, page.run(), shown, now);
        } catch (PeerClient.Unavailable e) {
            LOG.warnf("inbox: the clock of %s is not known (%s)", topic, e.getMessage());
        }
    }
}
