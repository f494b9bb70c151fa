package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.notification.notice.NoticeId;
import se.bryggan.notification.notice.NoticeTimers;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class NoticeTimer implements TimerHandler<NoticeId> {

    private final SendNotice notices;

    NoticeTimer(SendNotice notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return NoticeTimers.SEND;
    }

    @Override
    public Class<NoticeId> type() {
        return NoticeId.class;
    }

    @Override
    public void due(Due<NoticeId> timer) {
        notices.claim(timer.controller(), timer.data());
    }
}
