package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.notification.notice.NoticeId;
import se.bryggan.notification.notice.NoticeTimers;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;

@ApplicationScoped
class NoticeTimer implements TimerHandler<NoticeTimers.Sending> {

    private final SendNotice notices;

    NoticeTimer(SendNotice notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return NoticeTimers.SEND;
    }

    @Override
    public Class<NoticeTimers.Sending> type() {
        return NoticeTimers.Sending.class;
    }

    @Override
    public void due(Due<NoticeTimers.Sending> timer) {
        notices.claim(timer.controller(), new NoticeId(timer.data().value()));
    }
}
