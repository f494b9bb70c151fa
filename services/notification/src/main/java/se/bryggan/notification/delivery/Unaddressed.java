package se.bryggan.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import se.bryggan.notification.notice.NoticeTimers;
import se.bryggan.outbox.Database;

/** Shows how long the oldest notice has waited for somebody to tell whom it goes to: nobody else learns that it waits. */
@ApplicationScoped
class Unaddressed {

    private static final String OLDEST = """
            select coalesce(extract(epoch from cast(? as timestamptz) - min((payload ->> 'since')::timestamptz)), 0)::bigint
            from outbox where kind = 'TIMER' and sent_at is null and type = ?
            """;

    private final AtomicLong oldestSeconds = new AtomicLong();
    private final Database database;
    private final MeterRegistry meters;
    private final Clock clock;

    Unaddressed(Database database, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.meters = meters;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started) {
        meters.gauge("notification_oldest_unaddressed_seconds", oldestSeconds);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "unaddressed")
    void measure() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            oldestSeconds.set(database.first(row -> row.getLong(1), OLDEST, clock.instant(), NoticeTimers.SEND)
                    .orElseThrow());
        });
    }
}
