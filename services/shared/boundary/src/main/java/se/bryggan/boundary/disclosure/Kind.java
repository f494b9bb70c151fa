package se.bryggan.boundary.disclosure;

/** What sort of rule a row is. The order of the constants is the order in which rows are tried. */
public enum Kind {
    /** Withholds a hidden place, before anything may permit it. */
    SECRECY,
    /** Must be disclosed; never stopped by missing, refused or stale consent. */
    DUTY,
    /** May be disclosed without consent. */
    PERMISSION,
    /** May be disclosed when those who dispose of the secrecy say so. */
    CONSENT,
    /** May be disclosed only by a named human, never by the platform. */
    LAST_RESORT
}
