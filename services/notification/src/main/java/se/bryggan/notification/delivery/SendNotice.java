package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.notification.NotificationSent;
import se.bryggan.contracts.notification.NotificationState;
import se.bryggan.notification.notice.NoticeId;
import se.bryggan.notification.notice.NoticeTimers;
import se.bryggan.notification.notice.Outgoing;
import se.bryggan.notification.notice.Outgoing.Letter;
import se.bryggan.outbox.Outbox;

/**
 * The two ends of sending a notice out, each a transaction of its own: it is claimed, then {@link Postman} has it found
 * out, outside of any, whom it goes to now, then one e-mail is queued for each, once.
 */
@ApplicationScoped
class SendNotice {

    /** When it is tried again if nobody has queued it: longer than the questions of one attempt can take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Outgoing notices;
    private final Deliveries deliveries;
    private final Event<Claimed> claims;
    private final NoticeTimers notice;
    private final DeliveryTimer.Schedule mails;
    private final Outbox outbox;
    private final Gate gate;

    SendNotice(
            Outgoing notices,
            Deliveries deliveries,
            Event<Claimed> claims,
            NoticeTimers notice,
            DeliveryTimer.Schedule mails,
            Outbox outbox,
            Gate gate) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.claims = claims;
        this.notice = notice;
        this.mails = mails;
        this.outbox = outbox;
        this.gate = gate;
    }

    /** Has its recipients found out when the transaction is committed, unless it is not worth telling any more. */
    @Guarded("notice.send")
    void claim(Controller owner, NoticeId id) {
        notices.find(id.value()).ifPresent(letter -> {
            AccessPermit permit = gate.permit();
            notice.sendAt(permit, id, letter.raisedAt(), permit.at().plus(LEASE));
            claims.fire(new Claimed(permit.controller(), letter));
        });
    }

    /** Queues one e-mail for each recipient who has none yet of this notice; nobody may be written to when there is none. */
    @Guarded("notice.send")
    void queue(Controller owner, NoticeId id, Set<String> recipients) {
        AccessPermit permit = gate.permit();
        notice.sendNoMore(permit, id);
        if (recipients.isEmpty()) {
            outbox.append(permit, new NotificationSent(id.value(), NotificationState.SUPPRESSED));
        }
        for (String recipient : recipients) {
            if (!deliveries.has(id.value(), recipient)) {
                Delivery delivery = Delivery.queued(permit.controller(), id.value(), recipient, permit.at());
                deliveries.persist(delivery);
                mails.at(permit, delivery, permit.at());
            }
        }
    }

    /** Nobody could tell who the recipients are: is tried again, the later the longer it has been so, and never given up. */
    @Guarded("notice.send")
    void putOff(Controller owner, NoticeId id) {
        AccessPermit permit = gate.permit();
        notices.find(id.value()).ifPresent(letter -> {
            Instant again = permit.at().plus(Backoff.putOff(letter.raisedAt(), permit.at()));
            notice.sendAt(permit, id, letter.raisedAt(), again);
        });
    }

    /** A notice whose recipients are to be found out. */
    record Claimed(Controller owner, Letter letter) {
        NoticeId id() {
            return new NoticeId(letter.noticeId());
        }
    }
}
