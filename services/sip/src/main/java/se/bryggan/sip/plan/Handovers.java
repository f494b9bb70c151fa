package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.crossing.HandoverHandler;
import se.bryggan.outbox.crossing.HeldPackage;

/** Learns how the packages of a SIP ended. */
@ApplicationScoped
class Handovers implements HandoverHandler {

    private final NoteDelivery note;

    Handovers(NoteDelivery note) {
        this.note = note;
    }

    @Override
    public void settled(HeldPackage held) {
        note.note(held.holder(), held);
    }
}
