package se.bryggan.directory.imports;

import java.util.UUID;
import se.bryggan.directory.register.PersonEntry;
import se.bryggan.directory.register.Placement;

/**
 * A person in an organiser's system. {@code placement} is null for whoever is no pupil there, {@code email} when there is
 * none. Never printed.
 */
record SchoolPerson(UUID externalId, PersonEntry entry, String email, Placement placement) {

    @Override
    public String toString() {
        return "SchoolPerson[" + externalId + "]";
    }
}
