package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;

/** Calls the own service back at a point in time. A timer is set, moved and cancelled with the caller's transaction. */
@ApplicationScoped
public class Timers {
    private static final String CANCEL = """
            delete from outbox
            where kind = 'TIMER' and sent_at is null and type = ? and aggregateid = ? and controller = ? and branch = ?
            """;

    private final OutboxTable table;
    private final Database database;
    private final Clock clock;

    Timers(OutboxTable table, Database database, Clock clock) {
        this.table = table;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Has the {@link TimerHandler} of that name called once, not before {@code at} by the service's clock.
     *
     * <p>A timer of the same name and key that has not fired is moved. {@code key} and {@code data} hold references,
     * codes and dates only.
     */
    public void schedule(AccessPermit permit, String name, String key, Instant at, Object data) {
        cancel(permit, name, key);
        Controller controller = permit.controller();
        table.insert(new OutboxTable.Row(
                UUID.randomUUID(),
                OutboxTable.Kind.TIMER,
                "timer",
                key,
                name,
                EventJson.write(data),
                clock.instant(),
                null,
                null,
                Map.of(),
                at,
                controller.authority(),
                controller.branch().name()));
    }

    /** Takes back a timer that has not fired; none is no error. */
    public void cancel(AccessPermit permit, String name, String key) {
        Controller controller = permit.controller();
        database.update(CANCEL, name, key, controller.authority(), controller.branch());
    }
}
