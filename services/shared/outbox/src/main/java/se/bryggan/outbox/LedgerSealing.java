package se.bryggan.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import se.bryggan.boundary.ledger.LedgerSealer;

/** Has the ledgers of this service sealed, each minute. */
@ApplicationScoped
class LedgerSealing {
    private static final Logger LOG = Logger.getLogger(LedgerSealing.class);

    private final LedgerSealer sealer;

    LedgerSealing(LedgerSealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(
            every = "{bryggan.ledger.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "ledger-sealing")
    void run() {
        try {
            sealer.seal();
        } catch (RuntimeException e) {
            // What waits is sealed by the next run; the message could quote a statement.
            LOG.warnf("ledger sealing: %s, trying again", e.getClass().getSimpleName());
        }
    }
}
