package se.bryggan.boundary.facts;

import java.util.UUID;

/** Tells of whom something has arrived on a feed that could not be taken in, so that what is known may be outdated. */
public interface Gaps {

    /**
     * Whether an event with the key waits or could not be read, or one that nobody could read may have had the key. A
     * null key asks for the latter alone. Asked inside a transaction.
     */
    boolean waits(String topic, UUID key);
}
