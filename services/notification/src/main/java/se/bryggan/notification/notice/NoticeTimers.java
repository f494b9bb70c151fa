package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/** What happens to a notice by itself: it is sent out at once, and looked at again when it is due. */
@ApplicationScoped
public class NoticeTimers {

    /** Name of the timer that sends a notice out; its data is the notice's id. */
    public static final String SEND = "notice.send";

    static final String DUE = "notice.due";

    private final Timers timers;

    NoticeTimers(Timers timers) {
        this.timers = timers;
    }

    void start(AccessPermit permit, Notice notice) {
        UUID id = notice.id();
        timers.schedule(permit, SEND, id.toString(), permit.at(), new NoticeId(id));
        later(permit, notice.id(), notice.due());
    }

    void stop(AccessPermit permit, Notice notice) {
        timers.cancel(permit, DUE, notice.id().toString());
    }

    private void later(AccessPermit permit, UUID id, Instant due) {
        timers.schedule(permit, DUE, id.toString(), due, new NoticeId(id));
    }
}
