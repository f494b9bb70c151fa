package se.bryggan.outbox.crossing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Topics;

/** Ends the hand-overs that nobody has fetched in time: not delivered, and the sender is told so. */
@ApplicationScoped
class Expiry {
    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final SealedPackages packages;
    private final Endings endings;
    private final CurrentActor current;
    private final Topics topics;
    private final Database database;

    Expiry(SealedPackages packages, Endings endings, CurrentActor current, Topics topics, Database database) {
        this.packages = packages;
        this.endings = endings;
        this.current = current;
        this.topics = topics;
        this.database = database;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "packages-expire")
    @ActivateRequestContext
    void run() {
        expired().forEach(this::end);
    }

    private List<HeldPackage> expired() {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            return packages.expired();
        });
    }

    /** What fails stays as it was and is tried again in the next round. */
    private void end(HeldPackage late) {
        Actor actor = Actor.service(topics.service(), late.holder());
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> current.runAs(actor, () -> {
                        endings.end(late.holder(), new HandoverId(late.handoverId()), HandoverState.NOT_DELIVERED);
                        return null;
                    }));
        } catch (RuntimeException failure) {
            LOG.warnf("package not ended (%s)", failure.getClass().getSimpleName());
        }
    }
}
