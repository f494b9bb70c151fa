package se.bryggan.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import se.bryggan.boundary.ledger.LedgerSealer;

/** Shows how far the sealing of the ledgers is behind. */
@ApplicationScoped
class LedgerMetrics {
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();
    private final LedgerSealer sealer;
    private final MeterRegistry meters;

    LedgerMetrics(LedgerSealer sealer, MeterRegistry meters) {
        this.sealer = sealer;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        meters.gauge("ledger_unsealed_rows", rows);
        meters.gauge("ledger_oldest_unsealed_seconds", oldestSeconds);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "ledger-metrics")
    void measure() {
        LedgerSealer.Waiting waiting = sealer.waiting();
        rows.set(waiting.rows());
        oldestSeconds.set(waiting.oldestSeconds());
    }
}
