package se.bryggan.contracts.notice;

/** How soon a notice must reach its reader. */
public enum Urgency {
    SAME_DAY,
    NORMAL
}
