package se.bryggan.notification.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.notification.NotificationSent;
import se.bryggan.contracts.notification.NotificationState;
import se.bryggan.outbox.Outbox;

/**
 * Passes a notice that nobody has read in time on to the head of the unit: the sector's role for that in
 * {@code bryggan.notices.head}, or where there is none the same role once more.
 */
@ApplicationScoped
class PassOn {

    private final Notices notices;
    private final NoticeTimers timers;
    private final Heads heads;
    private final Outbox outbox;
    private final Gate gate;

    PassOn(Notices notices, NoticeTimers timers, Heads heads, Outbox outbox, Gate gate) {
        this.notices = notices;
        this.timers = timers;
        this.heads = heads;
        this.outbox = outbox;
        this.gate = gate;
    }

    @Guarded("notice.pass-on")
    void due(Controller owner, NoticeId id) {
        AccessPermit permit = gate.permit();
        notices.findByIdOptional(id.value()).filter(Notice::mustBePassedOn).ifPresent(notice -> passOn(permit, notice));
    }

    private void passOn(AccessPermit permit, Notice notice) {
        Addressee late = notice.addressee();
        String head = heads.head().getOrDefault(late.sector().code(), late.role());
        Instant now = permit.at();
        Notice next = notice.passOnTo(head, now, now.plus(heads.headReadsWithin()));
        notices.persistAndFlush(next);
        timers.start(permit, next);
        outbox.append(permit, new NotificationSent(notice.id(), NotificationState.ESCALATED));
    }

    /** The heads of units by sector: {@code bryggan.notices.head.school=principal}. */
    @ConfigMapping(prefix = "bryggan.notices")
    interface Heads {
        Map<String, String> head();

        /** How soon the head is to have read it. */
        @WithDefault("P1D")
        Duration headReadsWithin();
    }
}
