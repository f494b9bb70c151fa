package se.bryggan.contracts.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;

/** Invitation to a SIP meeting: when, for how many minutes, at which place, with which organisations, and the last moment to answer. */
public record InvitationContent(
        UUID sipId,
        UUID invitationId,
        Instant meetingAt,
        int minutes,
        String place,
        List<Recipient> participants,
        Instant answerBy) {
    public InvitationContent {
        Required.of(sipId, invitationId, meetingAt, place, participants, answerBy);
        participants = List.copyOf(participants);
    }
}
