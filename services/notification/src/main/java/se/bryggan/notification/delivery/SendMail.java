package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.notification.NotificationSent;
import se.bryggan.contracts.notification.NotificationState;
import se.bryggan.notification.notice.Outgoing;
import se.bryggan.notification.notice.Outgoing.Letter;
import se.bryggan.outbox.Outbox;

/** Sends one queued e-mail, to the address that its recipient has now. */
@ApplicationScoped
class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class);

    private final Deliveries deliveries;
    private final Outgoing notices;
    private final Recipients recipients;
    private final NeutralMail mail;
    private final PostOffice post;
    private final DeliveryTimer.Schedule timers;
    private final Outbox outbox;
    private final Gate gate;

    SendMail(
            Deliveries deliveries,
            Outgoing notices,
            Recipients recipients,
            NeutralMail mail,
            PostOffice post,
            DeliveryTimer.Schedule timers,
            Outbox outbox,
            Gate gate) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.recipients = recipients;
        this.mail = mail;
        this.post = post;
        this.timers = timers;
        this.outbox = outbox;
        this.gate = gate;
    }

    @Guarded("mail.send")
    void send(Controller owner, DeliveryId id) {
        AccessPermit permit = gate.permit();
        deliveries.findByIdOptional(id.value()).filter(Delivery::open).ifPresent(delivery -> send(permit, delivery));
    }

    private void send(AccessPermit permit, Delivery delivery) {
        Optional<Letter> letter = notices.find(delivery.noticeId());
        String address = letter.map(recipients::of)
                .map(addresses -> addresses.get(delivery.recipient()))
                .orElse(null);
        if (address == null) {
            delivery.suppress(permit.at());
            return;
        }
        try {
            post.send(
                    delivery.id(),
                    address,
                    mail.text(delivery.noticeId(), letter.get().due()));
        } catch (RuntimeException failure) {
            // Its message may name the address.
            LOG.warnf(
                    "mail: delivery %s failed (%s)",
                    delivery.id(), failure.getClass().getSimpleName());
            failed(permit, delivery);
            return;
        }
        delivery.sent(permit.at());
        outbox.append(permit, new NotificationSent(delivery.noticeId(), NotificationState.SENT));
    }

    private void failed(AccessPermit permit, Delivery delivery) {
        delivery.failed(permit.at())
                .ifPresentOrElse(
                        again -> timers.at(permit, delivery, again),
                        () -> outbox.append(
                                permit, new NotificationSent(delivery.noticeId(), NotificationState.FAILED)));
    }
}
