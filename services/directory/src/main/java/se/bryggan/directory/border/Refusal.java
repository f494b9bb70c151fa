package se.bryggan.directory.border;

/** Why a hand-over goes no further than the border post. */
enum Refusal {
    UNKNOWN_AUTHORITY,
    UNKNOWN_BRANCH,
    UNKNOWN_UNIT,
    /** The sender names somebody whom its sector does not know. */
    UNKNOWN_SUBJECT
}
