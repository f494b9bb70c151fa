package se.bryggan.boundary.gate;

import java.util.Objects;
import se.bryggan.boundary.disclosure.Branch;

/** The authority, and the branch of it, that a record belongs to (OSL 8:1–2). Stands on every row. */
public record Controller(String authority, Branch branch) {

    public Controller {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(branch, "branch");
    }
}
