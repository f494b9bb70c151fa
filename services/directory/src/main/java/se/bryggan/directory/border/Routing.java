package se.bryggan.directory.border;

import java.util.UUID;

/** What becomes of a package at the border. A reference is null when nobody knows the child. */
sealed interface Routing {

    /** Goes on; each side's reference for that side's rows only. */
    record Forward(Address.Found to, UUID senderRef, UUID recipientRef) implements Routing {}

    /** Ends here, and the sender is told. */
    record Refuse(Refusal why, UUID senderRef) implements Routing {}

    /** Has been dealt with before. */
    record Repeat() implements Routing {}
}
