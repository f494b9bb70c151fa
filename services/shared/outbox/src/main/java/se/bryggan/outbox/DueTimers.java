package se.bryggan.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;

/** Fires the timers whose time has come, each once: it is marked as fired in the transaction of its effect. */
@ApplicationScoped
class DueTimers {
    private static final Logger LOG = Logger.getLogger(DueTimers.class);

    private static final String CLAIM = """
            update outbox set sent_at = ? where id = (
                select id from outbox where kind = 'TIMER' and sent_at is null and available_at <= ?
                order by available_at, seq limit 1 for update skip locked)
            returning id, type, aggregateid, "timestamp", payload::text as payload, attempts, controller, branch
            """;

    private static final String LATER =
            "update outbox set attempts = attempts + 1, available_at = ? where id = ? and sent_at is null";

    private final Database database;
    private final Map<String, TimerHandler<?>> handlers;
    private final CurrentActor current;
    private final Trail trail;
    private final MeterRegistry meters;
    private final Clock clock;

    DueTimers(
            Database database,
            @All List<TimerHandler<?>> handlers,
            CurrentActor current,
            Trail trail,
            MeterRegistry meters,
            Clock clock) {
        this.database = database;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(TimerHandler::name, handler -> handler));
        this.current = current;
        this.trail = trail;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "timers")
    @ActivateRequestContext
    void run() {
        boolean more = true;
        while (more) {
            more = fireOne();
        }
    }

    private boolean fireOne() {
        Row[] claimed = new Row[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                database.openScope();
                Optional<Row> due = database.first(Row::of, CLAIM, clock.instant(), clock.instant());
                database.closeScope();
                if (due.isPresent()) {
                    claimed[0] = due.get();
                    fire(due.get());
                }
                return due.isPresent();
            });
        } catch (RuntimeException failure) {
            if (claimed[0] == null) {
                LOG.warnf("timers: %s", failure.getClass().getSimpleName());
                return false;
            }
            tryLater(claimed[0], failure);
            return true;
        }
    }

    private void fire(Row row) throws Exception {
        TimerHandler<?> handler = handlers.get(row.name());
        if (handler == null) {
            throw new IllegalStateException("no handler of timer " + row.name());
        }
        trail.follow(row.id(), null);
        current.runAs(Actor.timer(row.name(), row.controller()), () -> {
            call(handler, row);
            return null;
        });
    }

    private static <T> void call(TimerHandler<T> handler, Row row) {
        handler.due(new Due<>(row.key(), row.at(), EventJson.own(row.payload(), handler.type()), row.controller()));
    }

    /** The others go on; this one waits twice as long after each failure, at most an hour. */
    private void tryLater(Row row, RuntimeException failure) {
        Duration pause = Duration.ofSeconds(Math.min(3600, 5L << Math.min(row.attempts(), 10)));
        LOG.warnf("timers: %s failed (%s)", row.name(), failure.getClass().getSimpleName());
        meters.counter("outbox_timer_failures_total", "timer", row.name()).increment();
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            database.update(LATER, clock.instant().plus(pause), row.id());
        });
    }

    private record Row(
            UUID id, String name, String key, Instant at, String payload, int attempts, Controller controller) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    Sql.uuid(row, "id"),
                    row.getString("type"),
                    row.getString("aggregateid"),
                    Sql.instant(row, "timestamp"),
                    row.getString("payload"),
                    row.getInt("attempts"),
                    new Controller(row.getString("controller"), Branch.valueOf(row.getString("branch"))));
        }
    }
}
