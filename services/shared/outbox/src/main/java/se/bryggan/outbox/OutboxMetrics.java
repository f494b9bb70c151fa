package se.bryggan.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Shows what waits to be sent, and clears away what was sent a day ago. */
@ApplicationScoped
class OutboxMetrics {
    private static final Duration KEPT = Duration.ofHours(24);

    private static final String OLDEST = """
            select coalesce(extract(epoch from cast(? as timestamptz) - min("timestamp")), 0)::bigint
            from outbox where sent_at is null and kind <> 'TIMER'
            """;

    private final AtomicLong oldestSeconds = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final Database database;
    private final MeterRegistry meters;
    private final Clock clock;

    OutboxMetrics(Database database, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.meters = meters;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started) {
        meters.gauge("outbox_oldest_unsent_seconds", oldestSeconds);
        meters.gauge("outbox_rows", rows);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "outbox-metrics")
    void measure() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            oldestSeconds.set(number(OLDEST, clock.instant()));
            rows.set(number("select count(*) from outbox where sent_at is null and kind <> 'TIMER'"));
        });
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "outbox-prune")
    void prune() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            database.update(
                    "delete from outbox where sent_at < ?", clock.instant().minus(KEPT));
        });
    }

    private long number(String sql, Object... values) {
        return database.first(row -> row.getLong(1), sql, values).orElseThrow();
    }
}
