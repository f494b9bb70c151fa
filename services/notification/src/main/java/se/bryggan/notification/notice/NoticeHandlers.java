package se.bryggan.notification.notice;

import jakarta.inject.Singleton;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.notice.NoticeRaised;
import se.bryggan.contracts.notice.NoticeRaisedHealth;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.NoticeRaisedSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** One handler per sector; what they do is the same. */
final class NoticeHandlers {

    private NoticeHandlers() {}

    abstract static class OfSector<T extends NoticeRaised> implements EventHandler<T> {

        private final Class<T> type;
        private final Sector sector;
        private final TakeNotice notices;

        OfSector(Class<T> type, Sector sector, TakeNotice notices) {
            this.type = type;
            this.sector = sector;
            this.notices = notices;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public void handle(Received<T> event) {
            notices.take(event.owner(), sector, event.data());
        }
    }

    @Singleton
    static class OfSchool extends OfSector<NoticeRaisedSchool> {
        OfSchool(TakeNotice notices) {
            super(NoticeRaisedSchool.class, Sector.SCHOOL, notices);
        }
    }

    @Singleton
    static class OfSocial extends OfSector<NoticeRaisedSocial> {
        OfSocial(TakeNotice notices) {
            super(NoticeRaisedSocial.class, Sector.SOCIAL, notices);
        }
    }

    @Singleton
    static class OfHealth extends OfSector<NoticeRaisedHealth> {
        OfHealth(TakeNotice notices) {
            super(NoticeRaisedHealth.class, Sector.HEALTH, notices);
        }
    }
}
