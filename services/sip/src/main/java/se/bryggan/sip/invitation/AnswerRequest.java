package se.bryggan.sip.invitation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import se.bryggan.contracts.sip.InvitationAnswer;

/** The unit's answer; {@code proposedAt} with {@code OTHER_TIME_ASKED} and only then. */
record AnswerRequest(@NotNull InvitationAnswer answer, Instant proposedAt) {

    boolean sound(Instant now) {
        return answer == InvitationAnswer.OTHER_TIME_ASKED
                ? proposedAt != null && proposedAt.isAfter(now)
                : proposedAt == null;
    }
}
