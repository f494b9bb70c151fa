package se.bryggan.directory.register;

import java.util.UUID;

/** A pupil as a supplier knows the pupil, and where. */
public record Enrolled(String supplier, UUID externalId, UUID person, Placement placement) {

    /** Whether the pupil has a last day at the school. */
    public boolean left() {
        return placement.leftOn() != null;
    }
}
