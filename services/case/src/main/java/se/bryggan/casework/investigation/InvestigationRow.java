package se.bryggan.casework.investigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;

/** An investigation in its unit's list; without a subject when nobody knows who the child is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvestigationRow(
        UUID id,
        UUID subject,
        UUID concernId,
        String unit,
        Stage stage,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean toAskTeam) {

    static InvestigationRow of(Investigation investigation, AccessPermit permit) {
        return new InvestigationRow(
                investigation.id(),
                investigation.subject().orElse(null),
                investigation.concernId(),
                investigation.unit(),
                investigation.stage(),
                investigation.openedOn(),
                investigation.dueOn(),
                investigation.isToAskTeam());
    }
}
