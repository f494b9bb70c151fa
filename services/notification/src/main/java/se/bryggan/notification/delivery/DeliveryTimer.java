package se.bryggan.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;
import se.bryggan.outbox.Timers;

/** Each e-mail is sent, and if need be tried again, by a timer of its own: none holds up another. */
@ApplicationScoped
class DeliveryTimer implements TimerHandler<DeliveryId> {

    static final String NAME = "mail.send";

    private final SendMail mail;

    DeliveryTimer(SendMail mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DeliveryId> type() {
        return DeliveryId.class;
    }

    @Override
    public void due(Due<DeliveryId> timer) {
        mail.claim(timer.controller(), timer.data());
    }

    /** Sets the timer of a delivery. */
    @ApplicationScoped
    static class Schedule {

        private final Timers timers;

        Schedule(Timers timers) {
            this.timers = timers;
        }

        void at(AccessPermit permit, Delivery delivery, Instant time) {
            timers.schedule(permit, NAME, delivery.id().toString(), time, new DeliveryId(delivery.id()));
        }

        void none(AccessPermit permit, Delivery delivery) {
            timers.cancel(permit, NAME, delivery.id().toString());
        }
    }
}
