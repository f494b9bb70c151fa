package se.bryggan.outbox.crossing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Has packages fetched apart from the feed that announced them, from several holders side by side: one that is away or
 * hangs delays its own packages and nothing else.
 */
@ApplicationScoped
class RetrievalLanes {
    private static final Logger LOG = Logger.getLogger(RetrievalLanes.class);
    private static final int LANES = 8;

    private final Retrieval retrieval;
    private final MeterRegistry meters;
    private final AtomicLong oldest = new AtomicLong();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService lanes = Executors.newFixedThreadPool(
            LANES, Thread.ofPlatform().daemon().name("packages-", 0).factory());

    RetrievalLanes(Retrieval retrieval, MeterRegistry meters) {
        this.retrieval = retrieval;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        meters.gauge("crossing_oldest_waiting_seconds", oldest);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "packages")
    void run() {
        oldest.set(retrieval.oldestSeconds());
        for (String holder : retrieval.holders()) {
            if (busy.add(holder)) {
                lanes.execute(() -> drain(holder));
            }
        }
    }

    private void drain(String holder) {
        try {
            retrieval.drain(holder);
        } catch (RuntimeException failure) {
            LOG.warnf("packages: %s", failure.getClass().getSimpleName());
        } finally {
            busy.remove(holder);
        }
    }

    /** What is under way is left to the next start. */
    @PreDestroy
    void stop() {
        lanes.shutdownNow();
    }
}
