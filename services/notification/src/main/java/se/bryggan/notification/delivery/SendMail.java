package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.notification.NotificationSent;
import se.bryggan.contracts.notification.NotificationState;
import se.bryggan.notification.notice.Outgoing;
import se.bryggan.notification.notice.Outgoing.Letter;
import se.bryggan.outbox.Outbox;

/**
 * The two ends of sending one queued e-mail, each a transaction of its own: it is claimed, then {@link Postman} sends it
 * outside of any, then how that went is settled.
 */
@ApplicationScoped
class SendMail {

    /** When it is tried again if nobody has settled it: longer than the calls of one attempt can take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Deliveries deliveries;
    private final Outgoing notices;
    private final Event<Claimed> claims;
    private final DeliveryTimer.Schedule timers;
    private final Outbox outbox;
    private final Gate gate;

    SendMail(
            Deliveries deliveries,
            Outgoing notices,
            Event<Claimed> claims,
            DeliveryTimer.Schedule timers,
            Outbox outbox,
            Gate gate) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.claims = claims;
        this.timers = timers;
        this.outbox = outbox;
        this.gate = gate;
    }

    /** Has the mail sent when the transaction is committed, unless it is not worth sending any more. */
    @Guarded("mail.send")
    void claim(Controller owner, DeliveryId id) {
        deliveries.findByIdOptional(id.value()).filter(Delivery::open).ifPresent(this::claim);
    }

    private void claim(Delivery delivery) {
        AccessPermit permit = gate.permit();
        notices.find(delivery.noticeId())
                .ifPresentOrElse(
                        letter -> {
                            timers.at(permit, delivery, permit.at().plus(LEASE));
                            claims.fire(new Claimed(
                                    permit.controller(), new DeliveryId(delivery.id()), delivery.recipient(), letter));
                        },
                        () -> delivery.suppress(permit.at()));
    }

    /** Nobody could tell the address: is tried again, the later the longer it has been so, and it was no attempt. */
    @Guarded("mail.send")
    void putOff(Controller owner, DeliveryId id) {
        AccessPermit permit = gate.permit();
        deliveries
                .findByIdOptional(id.value())
                .filter(Delivery::open)
                .ifPresent(delivery -> timers.at(
                        permit, delivery, permit.at().plus(Backoff.putOff(delivery.changedAt(), permit.at()))));
    }

    /** Notes how it went, once. */
    @Guarded("mail.send")
    void settle(Controller owner, DeliveryId id, Result result) {
        deliveries.findByIdOptional(id.value()).filter(Delivery::open).ifPresent(delivery -> settle(delivery, result));
    }

    private void settle(Delivery delivery, Result result) {
        AccessPermit permit = gate.permit();
        timers.none(permit, delivery);
        switch (result) {
            case SENT -> {
                delivery.sent(permit.at());
                outbox.append(permit, new NotificationSent(delivery.noticeId(), NotificationState.SENT));
            }
            case NOBODY -> delivery.suppress(permit.at());
            case FAILED ->
                delivery.failed(permit.at())
                        .ifPresentOrElse(
                                again -> timers.at(permit, delivery, again),
                                () -> outbox.append(
                                        permit, new NotificationSent(delivery.noticeId(), NotificationState.FAILED)));
        }
    }

    /** A mail that is to be sent to the recipient, a key among the addresses of now. */
    record Claimed(Controller owner, DeliveryId id, String recipient, Letter letter) {}

    /** How an attempt ended. */
    enum Result {
        SENT,
        /** Nobody may be written to under the recipient's key any more. */
        NOBODY,
        FAILED
    }
}
