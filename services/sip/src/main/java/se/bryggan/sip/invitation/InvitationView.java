package se.bryggan.sip.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.contracts.sip.InvitationAnswer;
import se.bryggan.sip.party.Organisation;

/** An invitation as the invited unit sees it. {@code subject} is the child in the references of the unit's own sector. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        UUID id,
        Controller holder,
        String unit,
        UUID subject,
        Organisation convener,
        Instant meetingAt,
        int minutes,
        String place,
        List<Organisation> participants,
        Instant receivedAt,
        Instant answerBy,
        InvitationAnswer answer,
        Instant proposedAt,
        Instant answeredAt,
        long version) {

    static InvitationView of(Invitation invitation, InvitationContent said, AccessPermit permit) {
        return new InvitationView(
                invitation.id(),
                permit.controller(),
                invitation.unit(),
                invitation.subject(),
                invitation.convener(),
                said.meetingAt(),
                said.minutes(),
                said.place(),
                said.participants().stream().map(Organisation::of).toList(),
                invitation.receivedAt(),
                invitation.answerBy(),
                invitation.answer(),
                invitation.proposedAt(),
                invitation.answeredAt(),
                invitation.version());
    }
}
