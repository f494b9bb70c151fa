package se.bryggan.directory.people;

import java.util.UUID;

/** A person's reference in the sector of whoever acts. */
record PersonRef(UUID value) {}
