package se.bryggan.boundary.disclosure;

import java.util.Objects;

/**
 * Who holds or is to receive information. Equal {@code authority} = the same public authority; for {@code GUARDIAN},
 * {@code CHILD} and {@code PRIVATE_PERSON} it is the reference of that person. {@code role} may be null and never
 * decides anything.
 */
public record Party(Branch branch, String authority, String role) {

    public Party {
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(authority, "authority");
    }

    public Party(Branch branch, String authority) {
        this(branch, authority, null);
    }
}
