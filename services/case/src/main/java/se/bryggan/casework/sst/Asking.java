package se.bryggan.casework.sst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Origin;

/** Which investigation asks, of which unit, and since when it is open. */
public record Asking(UUID investigation, String unit, LocalDate openedOn) {

    /** The unit's own statement, at the moment, that the investigation is open. */
    Investigation statement(Instant at) {
        return new Investigation(InvestigationState.OPENED, openedOn, new Origin("investigation " + unit, at));
    }
}
