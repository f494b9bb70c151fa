package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventData;

/** A unit of the sector has been invited to a SIP meeting. */
public sealed interface Invited extends EventData permits InvitedSchool, InvitedSocial, InvitedHealth {
    UUID sipId();

    UUID invitationId();

    String unit();

    Instant meetingAt();

    Instant answerBy();
}
