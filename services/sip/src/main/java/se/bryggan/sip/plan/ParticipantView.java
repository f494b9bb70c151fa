package se.bryggan.sip.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.sip.InvitationAnswer;
import se.bryggan.sip.party.Organisation;

/** An invited organisation and its answer, as the convening unit sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipantView(
        UUID invitationId,
        Organisation organisation,
        Delivery delivery,
        Instant answerBy,
        InvitationAnswer answer,
        Instant proposedAt,
        Instant answeredAt,
        boolean overdue) {}
