package se.bryggan.boundary.disclosure;

/** How far a child-protection investigation has come. */
public enum InvestigationState {
    /** No investigation; with a day: decided that day not to open one. */
    NONE,
    /** Förhandsbedömning. */
    PRELIMINARY_ASSESSMENT,
    OPENED,
    CLOSED
}
