package se.bryggan.contracts.crossing;

/** How a hand-over ended at the receiver. */
public enum DeliveryOutcome {
    /** The receiver holds a copy of its own. */
    DELIVERED,
    /** The content could not be retrieved any more; the receiver keeps nothing. */
    NOT_DELIVERED
}
