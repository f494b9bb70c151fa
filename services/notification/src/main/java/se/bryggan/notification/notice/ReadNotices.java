package se.bryggan.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.contracts.notification.NotificationSent;
import se.bryggan.contracts.notification.NotificationState;
import se.bryggan.outbox.Outbox;

/** Shows a reader what waits, and takes note of what has been read. */
@ApplicationScoped
class ReadNotices {

    private final Notices notices;
    private final NoticeTimers timers;
    private final Outbox outbox;
    private final Gate gate;

    ReadNotices(Notices notices, NoticeTimers timers, Outbox outbox, Gate gate) {
        this.notices = notices;
        this.timers = timers;
        this.outbox = outbox;
        this.gate = gate;
    }

    /** Newest first. */
    @Guarded("notice.list")
    Page<NoticeView> list(Controller owner, Reader reader, Query query) {
        AccessPermit permit = gate.permit();
        PanacheQuery<Notice> found = notices.of(reader, query.unreadOnly()).page(query.page() - 1, query.limit());
        List<NoticeView> items =
                found.stream().map(notice -> NoticeView.of(notice, permit)).toList();
        return new Page<>(items, query.page(), query.limit(), found.count());
    }

    record Query(boolean unreadOnly, int page, int limit) {}

    @Guarded("notice.read")
    NoticeView read(Controller owner, OwnNotice own) {
        return NoticeView.of(notices.findById(own.id()), gate.permit());
    }

    /** Once is enough: the first acknowledgement counts, and ends the reminders. */
    @Guarded("notice.acknowledge")
    NoticeView acknowledge(Controller owner, OwnNotice own) {
        AccessPermit permit = gate.permit();
        Notice notice = notices.findById(own.id());
        if (notice.acknowledge(permit.actor().id(), permit.at())) {
            timers.stop(permit, notice);
            outbox.append(permit, new NotificationSent(notice.id(), NotificationState.ACKNOWLEDGED));
        }
        return NoticeView.of(notice, permit);
    }
}
