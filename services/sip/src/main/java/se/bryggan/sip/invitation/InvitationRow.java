package se.bryggan.sip.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.sip.InvitationAnswer;

/** An invitation in the invited unit's list; who else is invited is shown when it is opened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationRow(UUID id, UUID subject, Instant receivedAt, Instant answerBy, InvitationAnswer answer) {

    static InvitationRow of(Invitation invitation, AccessPermit permit) {
        return new InvitationRow(
                invitation.id(),
                invitation.subject(),
                invitation.receivedAt(),
                invitation.answerBy(),
                invitation.answer());
    }
}
