package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.referral.notice.Notices;

/** Tells the reception unit that a report waits for it. */
@ApplicationScoped
class ReceptionNotices {

    private final Notices notices;

    ReceptionNotices(Notices notices) {
        this.notices = notices;
    }

    /** Today, and to be read within the time given. */
    void today(IncomingConcern concern, AccessPermit permit, Duration readWithin) {
        notices.today(
                permit,
                new Notices.ForPost(concern.id(), concern.unit(), "reception", "concern"),
                permit.at().plus(readWithin));
    }
}
