package se.bryggan.boundary.accesslog;

/** Why a row of the log waits for a human. The citizen is told neither the reason nor that there is a row. */
public enum DelayReason {
    CONCERN_REPORT,
    INVESTIGATION,
    CRIME_PREVENTION,
    /** The row is about a review of the log: it tells that there was something to review. */
    REVIEW,
    /** Who had to do with the child tells a guardian where the child is. */
    HIDDEN_PLACE,
    /** What the young person did in person, towards the guardians. */
    YOUNG_PERSONS_OWN,
    /** The rule book does not open it: not at all, or not until a test of harm has been attested. */
    NOT_OPENED,
    /** An act that the log has no words for. */
    UNKNOWN_ACT;

    /** Whether a reviewer's word ends the delay. What is not opened is for the rule book, on what the reviewer attests. */
    boolean isReleasable() {
        return this != NOT_OPENED && this != UNKNOWN_ACT;
    }
}
