package se.bryggan.boundary.facts;

import java.util.UUID;

/** Tells of whom something has arrived on a feed that could not be taken in, so that what is known may be outdated. */
public interface Gaps {

    /** Whether an event with the key waits. Asked inside a transaction. */
    boolean waits(String topic, UUID key);
}
