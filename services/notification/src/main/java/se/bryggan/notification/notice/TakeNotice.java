package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.notice.NoticeRaised;

/** Keeps a notice that a service has raised, once, and sets out to tell it. */
@ApplicationScoped
class TakeNotice {

    private final Notices notices;
    private final NoticeTimers timers;
    private final Gate gate;

    TakeNotice(Notices notices, NoticeTimers timers, Gate gate) {
        this.notices = notices;
        this.timers = timers;
        this.gate = gate;
    }

    @Guarded("notice.take")
    void take(Controller owner, Sector sector, NoticeRaised event) {
        AccessPermit permit = gate.permit();
        if (notices.findByIdOptional(event.noticeId()).isPresent()) {
            return;
        }
        Notice notice = Notice.raised(permit.controller(), sector, event, permit.at());
        notices.persistAndFlush(notice);
        timers.start(permit, notice);
    }
}
