package se.bryggan.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the rows of the outbox to the broker in the order of their numbers: at least once, and per key in order.
 *
 * <p>One relay per service works, held by a lock of its database session; the others stand by and one of them takes over
 * within a second when that session ends.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 500;

    private final String url;
    private final String user;
    private final String password;
    private final Map<String, Object> broker;
    private final Topics topics;
    private final Heartbeats heartbeats;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean leading;
    private volatile Publisher publisher;

    @SuppressWarnings("TooManyParameters")
    Relay(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Topics topics,
            Heartbeats heartbeats,
            Clock clock) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.broker = broker;
        this.topics = topics;
        this.heartbeats = heartbeats;
        this.clock = clock;
    }

    void start(@Observes @Priority(SchemaMigration.BEFORE_ALL + 1) StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        Publisher current = publisher;
        if (current != null) {
            current.close();
        }
        thread.join(Duration.ofSeconds(5));
    }

    /** Whether this instance of the service is the one that sends. */
    boolean leading() {
        return leading;
    }

    private void run() {
        while (running()) {
            try (RelaySession session = RelaySession.open(url, user, password)) {
                work(session);
            } catch (SQLException e) {
                LOG.warnf("outbox relay: database failed (%s), trying again", e.getSQLState());
            } catch (RuntimeException e) {
                // Whatever it was: a relay that ends would hold everything back without a word.
                LOG.warnf(
                        "outbox relay: failed (%s), trying again", e.getClass().getSimpleName());
            } finally {
                leading = false;
            }
            pause();
        }
    }

    private void work(RelaySession session) throws SQLException {
        while (running() && !session.lead()) {
            pause();
        }
        if (running()) {
            leading = true;
            try (Publisher opened = new Publisher(broker, topics)) {
                publisher = opened;
                publish(session, opened);
            } finally {
                publisher = null;
            }
        }
    }

    private void publish(RelaySession session, Publisher current) throws SQLException {
        Pauses pauses = new Pauses(System::nanoTime);
        Numbering numbering = new Numbering(heartbeats.feeds(), session);
        while (running()) {
            pauses.expire();
            heartbeats.append(session, current, pauses);
            List<Unsent> rows = session.unsent(pauses, BATCH);
            if (!rows.isEmpty()) {
                record(session, current.send(numbering.number(rows, current, pauses), pauses));
            }
            if (rows.size() < BATCH) {
                session.await(PAUSE);
            }
        }
    }

    private void record(RelaySession session, Publisher.Result result) throws SQLException {
        session.sent(result.acknowledged(), clock.instant());
        if (!result.failed().isEmpty()) {
            session.failed(result.failed().keySet());
            result.failed().forEach((row, why) -> LOG.warnf("outbox relay: row %d not sent (%s)", row.sequence(), why));
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
