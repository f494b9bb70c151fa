package se.bryggan.contracts.sip;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventData;

/** A unit of the sector has answered an invitation to a SIP meeting. */
public sealed interface Answered extends EventData permits AnsweredSchool, AnsweredSocial, AnsweredHealth {
    UUID sipId();

    UUID invitationId();

    String unit();

    InvitationAnswer answer();

    Instant answeredAt();
}
