package se.bryggan.sip.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;

/** A SIP in the convening unit's list: where it stands, no words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SipRow(
        UUID id, UUID socialRef, SipState state, Instant openedAt, LocalDate followUpOn, Instant consentWithdrawnAt) {

    static SipRow of(Sip sip, AccessPermit permit) {
        return new SipRow(
                sip.id(),
                sip.subject(),
                sip.state(),
                sip.openedAt(),
                sip.plan() == null ? null : sip.plan().followUpOn(),
                sip.consentWithdrawnAt());
    }
}
