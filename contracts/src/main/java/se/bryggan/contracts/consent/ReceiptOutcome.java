package se.bryggan.contracts.consent;

/** What a holder did when a consent was withdrawn. */
public enum ReceiptOutcome {
    /** New disclosures have stopped. */
    STOPPED,
    /** Stopped; what was received must be kept by law. */
    LOCKED_BY_RETENTION_LAW,
    /** What was received is kept and used on a ground that is not consent. */
    KEPT_ON_OTHER_GROUND
}
