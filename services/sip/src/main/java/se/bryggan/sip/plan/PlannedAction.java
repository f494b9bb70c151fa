package se.bryggan.sip.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.sip.party.Organisation;

/** One action: for which need, what, which organisation and post answer for it, and the day it is done. */
record PlannedAction(
        @NotNull @Pattern(regexp = Organisation.CODE) String needCode,
        @NotBlank @Size(max = 20_000) String need,
        @NotBlank @Size(max = 20_000) String action,
        @NotNull @Valid Organisation responsible,
        @NotNull @Pattern(regexp = "[a-z][a-z-]{1,39}") String post,
        @NotNull LocalDate dueOn) {

    SipPartContent.Action content() {
        return new SipPartContent.Action(need, action, responsible.recipient(), post, dueOn);
    }
}
