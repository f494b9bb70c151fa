package se.bryggan.outbox.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import se.bryggan.boundary.ledger.LostConnection;
import se.bryggan.outbox.Database;

/** Waits out a database that is away, until the service stops. */
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long LONGEST_MILLIS = 5_000;

    private final Database database;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Patience(Database database) {
        this.database = database;
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    /** Runs the call until it ends with an answer, or with a failure that is not the database's absence. */
    <T> T whileDatabaseIsAway(Supplier<T> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (RuntimeException failure) {
                if (!LostConnection.caused(failure) && database.answers()) {
                    throw failure;
                }
                LOG.warnf("inbox: the database is away, attempt %d", attempt);
                pause(attempt);
            }
        }
    }

    /** Waits longer for each attempt, at most five seconds; fails when the service stops. */
    void pause(int attempt) {
        long millis = Math.min(LONGEST_MILLIS, 50L << Math.min(attempt, 10));
        try {
            if (stopped.await(millis, TimeUnit.MILLISECONDS)) {
                throw new Stopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    /** The service stops; what is under way is left to the next start. */
    static final class Stopping extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopping() {
            super("stopping", null, false, false);
        }
    }
}
