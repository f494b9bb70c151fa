package se.bryggan.directory.units;

import java.util.Optional;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Sector;

/** A unit as its source states it; {@code district} is empty for the whole area. Public knowledge. */
public record UnitEntry(String code, String name, String authority, Branch branch, String district) {

    /** The sector whose law the unit works under; empty for one that takes no part in hand-overs. */
    public Optional<Sector> sector() {
        return Sector.find(branch);
    }
}
