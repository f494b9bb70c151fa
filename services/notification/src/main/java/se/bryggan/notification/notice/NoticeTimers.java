package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
        NoticeId id = new NoticeId(notice.id());
        sendAt(permit, id, permit.at());
        timers.schedule(permit, DUE, id.value().toString(), notice.due(), id);
    }

    /** Has the notice sent out then, and not before. */
    public void sendAt(AccessPermit permit, NoticeId id, Instant time) {
        timers.schedule(permit, SEND, id.value().toString(), time, id);
    }

    /** The notice is sent out. */
    public void sendNoMore(AccessPermit permit, NoticeId id) {
        timers.cancel(permit, SEND, id.value().toString());
    }

    void stop(AccessPermit permit, Notice notice) {
        timers.cancel(permit, DUE, notice.id().toString());
    }
}
