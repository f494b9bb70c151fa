package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.notification.NotificationSent;
import se.bryggan.contracts.notification.NotificationState;
import se.bryggan.notification.notice.NoticeId;
import se.bryggan.notification.notice.Outgoing;
import se.bryggan.notification.notice.Outgoing.Letter;
import se.bryggan.outbox.Outbox;

/** Finds out whom a notice goes to now, and queues one e-mail for each, once. */
@ApplicationScoped
class SendNotice {

    private final Outgoing notices;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final DeliveryTimer.Schedule timers;
    private final Outbox outbox;
    private final Gate gate;

    SendNotice(
            Outgoing notices,
            Recipients recipients,
            Deliveries deliveries,
            DeliveryTimer.Schedule timers,
            Outbox outbox,
            Gate gate) {
        this.notices = notices;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.timers = timers;
        this.outbox = outbox;
        this.gate = gate;
    }

    @Guarded("notice.send")
    void send(Controller owner, NoticeId id) {
        AccessPermit permit = gate.permit();
        Optional<Letter> letter = notices.find(id.value());
        letter.ifPresent(wanted -> queue(permit, wanted));
    }

    private void queue(AccessPermit permit, Letter letter) {
        Map<String, String> addresses = recipients.of(letter);
        if (addresses.isEmpty()) {
            outbox.append(permit, new NotificationSent(letter.noticeId(), NotificationState.SUPPRESSED));
        }
        for (String recipient : addresses.keySet()) {
            if (!deliveries.has(letter.noticeId(), recipient)) {
                Delivery delivery = Delivery.queued(permit.controller(), letter.noticeId(), recipient, permit.at());
                deliveries.persist(delivery);
                timers.at(permit, delivery, permit.at());
            }
        }
    }
}
