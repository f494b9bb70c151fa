package se.bryggan.boundary.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.gate.Sector;

/** What the register states of a person, in the references of one sector. Later versions replace earlier ones. */
public record PersonFact(
        UUID subject,
        Sector sector,
        LocalDate birthDate,
        Custody custody,
        List<UUID> guardians,
        Protection protection,
        boolean whereaboutsHidden,
        long version) {

    public PersonFact {
        guardians = List.copyOf(guardians);
    }
}
