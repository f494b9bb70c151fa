package se.bryggan.casework.planpart;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.casework.words.Words;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.outbox.EventJson;

/** A plan part with its content, as the unit that answers for it sees it. */
record PlanPartView(UUID id, UUID subject, Instant receivedAt, SipPartContent part) {

    static PlanPartView of(PlanPart part, Words words, AccessPermit permit) {
        String content = words.open(part.id(), part.content());
        return new PlanPartView(
                part.id(), part.subject(), part.receivedAt(), EventJson.own(content, SipPartContent.class));
    }
}
