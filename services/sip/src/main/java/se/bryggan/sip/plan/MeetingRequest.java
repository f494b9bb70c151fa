package se.bryggan.sip.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.bryggan.sip.party.Organisation;

/** How the meeting went; {@code missing} names the invited organisations that were needed and not there. */
record MeetingRequest(
        @NotNull Outcome outcome, @Size(max = 19) List<@NotNull @Valid Organisation> missing) {

    MeetingRequest {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    enum Outcome {
        HELD,
        HELD_INCOMPLETE,
        CALLED_OFF
    }

    SipState.Step step() {
        return switch (outcome) {
            case HELD -> SipState.Step.HOLD;
            case HELD_INCOMPLETE -> SipState.Step.HOLD_INCOMPLETE;
            case CALLED_OFF -> SipState.Step.CALL_OFF;
        };
    }
}
