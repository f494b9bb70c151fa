package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/** What happens to a notice by itself: it is sent out at once, and looked at again when it is due. */
@ApplicationScoped
public class NoticeTimers {

    /** Name of the timer that sends a notice out; its data is {@link Sending}. */
    public static final String SEND = "notice.send";

    static final String DUE = "notice.due";

    private final Timers timers;

    NoticeTimers(Timers timers) {
        this.timers = timers;
    }

    void start(AccessPermit permit, Notice notice) {
        NoticeId id = new NoticeId(notice.id());
        sendAt(permit, id, notice.raisedAt(), permit.at());
        timers.schedule(permit, DUE, id.value().toString(), notice.due(), id);
    }

    /** Has the notice of {@code raisedAt} sent out then, and not before. */
    public void sendAt(AccessPermit permit, NoticeId id, Instant raisedAt, Instant time) {
        timers.schedule(permit, SEND, id.value().toString(), time, new Sending(id.value(), raisedAt));
    }

    /** The notice is sent out. */
    public void sendNoMore(AccessPermit permit, NoticeId id) {
        timers.cancel(permit, SEND, id.value().toString());
    }

    void stop(AccessPermit permit, Notice notice) {
        timers.cancel(permit, DUE, notice.id().toString());
    }

    /** A notice that is to be sent out, and when it was raised; null where an earlier build has set the timer. */
    public record Sending(UUID value, Instant since) {}
}
