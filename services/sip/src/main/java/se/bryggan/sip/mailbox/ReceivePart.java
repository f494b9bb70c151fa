package se.bryggan.sip.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.contracts.sip.PlanEstablishedHealth;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.sip.party.Notices;
import se.bryggan.sip.party.Organisation;
import se.bryggan.sip.words.Words;

/** Puts a part into the unit's mailbox and lets the unit know. */
@ApplicationScoped
class ReceivePart {

    private final Gate gate;
    private final Items items;
    private final Words words;
    private final Outbox outbox;
    private final Notices notices;

    ReceivePart(Gate gate, Items items, Words words, Outbox outbox, Notices notices) {
        this.gate = gate;
        this.items = items;
        this.words = words;
        this.outbox = outbox;
        this.notices = notices;
    }

    @Guarded("mailbox.receive")
    void receive(Controller receiver, IncomingPackage arrived, Letter letter) {
        AccessPermit permit = gate.permit();
        UUID id = UUID.randomUUID();
        var unit = new Organisation(receiver.authority(), receiver.branch(), arrived.unit());
        var item = new Item(id, unit, arrived.subject(), arrived.handoverId());
        items.persist(item.received(words.seal(id, receiver, letter), permit.at()));
        outbox.append(permit, established(permit, item, letter.ownActions()));
        notices.soon(permit, new Notices.Waiting(id, item.unit(), "mailbox"));
    }

    private static PlanEstablishedHealth established(AccessPermit permit, Item item, SipPartContent part) {
        return new PlanEstablishedHealth(
                new HealthRef(item.subject()), part.sipId(), part.planVersion(), part.followUpOn(), permit.at());
    }
}
