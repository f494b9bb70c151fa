package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.sip.InvitationAnswer;

/** Answer to a SIP invitation; {@code proposedAt} only with {@code OTHER_TIME_ASKED}. */
public record AnswerContent(
        UUID sipId,
        UUID invitationId,
        InvitationAnswer answer,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant proposedAt) {
    public AnswerContent {
        Required.of(sipId, invitationId, answer);
    }
}
