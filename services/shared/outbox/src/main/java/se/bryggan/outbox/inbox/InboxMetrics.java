package se.bryggan.outbox.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.outbox.Database;

/** Shows keys that wait; more than five minutes is an alarm. Old notes of the inbox are forgotten. */
@ApplicationScoped
class InboxMetrics {
    private static final Logger LOG = Logger.getLogger(InboxMetrics.class);
    private static final Duration ALARM = Duration.ofMinutes(5);
    /** Longer than any topic keeps its records. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private static final String GAPS = """
            select count(*) from parked_key k
            where not exists (select 1 from parked_event e where e.parked_key = k.id)
            """;

    private final AtomicLong keys = new AtomicLong();
    private final AtomicLong alarms = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();
    private final Database database;
    private final Feeds feeds;
    private final MeterRegistry meters;
    private final Clock clock;

    InboxMetrics(Database database, Feeds feeds, MeterRegistry meters, Clock clock) {
        this.feeds = feeds;
        this.database = database;
        this.meters = meters;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started) {
        meters.gauge("inbox_parked_keys", keys);
        meters.gauge("inbox_parked_keys_alarm", alarms);
        meters.gauge("inbox_feed_gaps", gaps);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "inbox-metrics")
    void count() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            keys.set(count("select count(*) from parked_key"));
            alarms.set(count(
                    "select count(*) from parked_key where parked_at < ?",
                    clock.instant().minus(ALARM)));
            gaps.set(count(GAPS) + feeds.withGaps().size());
        });
        if (alarms.get() > 0) {
            LOG.warnf("inbox: %d keys have been parked for more than five minutes", alarms.get());
        }
    }

    /** Detail for operations; a service with gaps works on, on the safe side of what it does not know. */
    @Produces
    @Wellness
    HealthCheck health() {
        return () -> HealthCheckResponse.named("inbox")
                .up()
                .withData("parkedKeys", keys.get())
                .withData("feedGaps", gaps.get())
                .build();
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "inbox-prune")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            database.update(
                    "delete from inbox where received_at < ?", clock.instant().minus(REMEMBERED));
        });
    }

    private long count(String sql, Object... values) {
        return database.first(row -> row.getLong(1), sql, values).orElseThrow();
    }
}
