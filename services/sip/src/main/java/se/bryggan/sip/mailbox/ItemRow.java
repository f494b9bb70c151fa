package se.bryggan.sip.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;

/** A part in the unit's list, without words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemRow(UUID id, UUID subject, Instant receivedAt, Instant acknowledgedAt) {

    static ItemRow of(Item item, AccessPermit permit) {
        return new ItemRow(item.id(), item.subject(), item.receivedAt(), item.acknowledgedAt());
    }
}
