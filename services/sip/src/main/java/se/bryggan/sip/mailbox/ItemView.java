package se.bryggan.sip.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.SipPartContent;

/** A part of a plan as the receiving unit sees it. {@code subject} is the child in the unit's own sector. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemView(
        UUID id,
        Controller holder,
        String unit,
        UUID subject,
        SipPartContent ownActions,
        SipPartContent wholePlan,
        Instant receivedAt,
        Instant acknowledgedAt,
        long version) {

    static ItemView of(Item item, Letter letter, AccessPermit permit) {
        return new ItemView(
                item.id(),
                permit.controller(),
                item.unit(),
                item.subject(),
                letter.ownActions(),
                letter.wholePlan(),
                item.receivedAt(),
                item.acknowledgedAt(),
                item.version());
    }
}
