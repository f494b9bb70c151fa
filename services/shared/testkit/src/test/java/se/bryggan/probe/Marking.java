package se.bryggan.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.Timers;

/** What a mentor does in the little application: marks a pupil, and sets timers. */
@ApplicationScoped
class Marking {
    private final Gate gate;
    private final Outbox outbox;
    private final Timers timers;

    Marking(Gate gate, Outbox outbox, Timers timers) {
        this.gate = gate;
        this.outbox = outbox;
        this.timers = timers;
    }

    @Guarded("probe.mark")
    AccessPermit mark(UUID subject, String... markers) {
        for (String marker : markers) {
            outbox.append(gate.permit(), new Marked(subject, marker));
        }
        return gate.permit();
    }

    @Guarded("probe.mark")
    void markAndFail(UUID subject, String marker) {
        outbox.append(gate.permit(), new Marked(subject, marker));
        throw new IllegalArgumentException("undone");
    }

    @Guarded("probe.mark")
    void remind(UUID subject, Instant at, String marker) {
        timers.schedule(gate.permit(), ReminderDue.NAME, subject.toString(), at, new Marked(subject, marker));
    }

    @Guarded("probe.mark")
    void forget(UUID subject) {
        timers.cancel(gate.permit(), ReminderDue.NAME, subject.toString());
    }
}
