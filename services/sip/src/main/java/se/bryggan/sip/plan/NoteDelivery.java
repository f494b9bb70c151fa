package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.crossing.HandoverState;
import se.bryggan.outbox.crossing.HeldPackage;

/** Notes at an invitation or a part how far it came. A package that is neither, an answer for one, is passed over. */
@ApplicationScoped
class NoteDelivery {

    private final Participants participants;
    private final Parts parts;

    NoteDelivery(Participants participants, Parts parts) {
        this.participants = participants;
        this.parts = parts;
    }

    @Guarded("sip.note-delivery")
    void note(Controller holder, HeldPackage held) {
        Delivery how = delivery(held.state());
        participants.sentAs(held.handoverId()).ifPresent(participant -> participant.delivered(how));
        parts.sentAs(held.handoverId()).ifPresent(part -> part.delivered(how));
    }

    private static Delivery delivery(HandoverState state) {
        return switch (state) {
            case SENT -> Delivery.SENT;
            case DELIVERED -> Delivery.DELIVERED;
            case NOT_DELIVERED -> Delivery.NOT_DELIVERED;
            case WITHDRAWN -> Delivery.STOPPED;
        };
    }
}
