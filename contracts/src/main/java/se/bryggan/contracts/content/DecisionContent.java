package se.bryggan.contracts.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.Required;

/** The answer to an earlier hand-over: the decision's code, and its reason's code where one is told. */
public record DecisionContent(
        UUID answers,
        String code,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason,
        LocalDate decidedOn) {
    public DecisionContent {
        Required.of(answers, code, decidedOn);
    }
}
