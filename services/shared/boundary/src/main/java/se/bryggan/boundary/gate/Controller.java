package se.bryggan.boundary.gate;

import java.util.Objects;
import java.util.regex.Pattern;
import se.bryggan.boundary.disclosure.Branch;

/** The authority, and the branch of it, that a record belongs to (OSL 8:1–2). Stands on every row. */
public record Controller(String authority, Branch branch) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    public Controller {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(branch, "branch");
    }

    /** Whether the authority is a code; anything else that a caller writes there is kept nowhere. */
    boolean wellFormed() {
        return CODE.matcher(authority).matches();
    }
}
