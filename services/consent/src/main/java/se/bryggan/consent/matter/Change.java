package se.bryggan.consent.matter;

import java.time.Instant;
import java.util.UUID;

/** What an event says of a matter. */
sealed interface Change {

    record Stands(Matter matter) implements Change {}

    /** The unit has answered an invitation: who has declined has nothing to do with the person, unless it comes after all. */
    record Answered(UUID matter, String unit, boolean declined) implements Change {}

    record Ends(UUID matter, Instant at) implements Change {}

    /** About a child whom nobody knows: there is nobody whose consent could be asked. */
    record OfNobody() implements Change {}
}
