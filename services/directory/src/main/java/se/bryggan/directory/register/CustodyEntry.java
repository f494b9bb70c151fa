package se.bryggan.directory.register;

import java.util.List;
import se.bryggan.boundary.disclosure.Custody;

/** Who has custody of a child (FB 6 kap.). Never printed. */
public record CustodyEntry(PersonNumber child, Custody custody, List<PersonNumber> guardians) {

    public CustodyEntry {
        guardians = List.copyOf(guardians);
    }

    @Override
    public String toString() {
        return "CustodyEntry";
    }
}
