package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class DueTimer implements TimerHandler<NoticeId> {

    private final PassOn passOn;

    DueTimer(PassOn passOn) {
        this.passOn = passOn;
    }

    @Override
    public String name() {
        return NoticeTimers.DUE;
    }

    @Override
    public Class<NoticeId> type() {
        return NoticeId.class;
    }

    @Override
    public void due(Due<NoticeId> timer) {
        passOn.due(timer.controller(), timer.data());
    }
}
