package se.bryggan.boundary.disclosure;

/** What a human found in a test of harm, necessity or balance. */
public enum Finding {
    NECESSARY,
    NO_HARM,
    /** Harm, or unsuitable. */
    HARM,
    /** The interest in disclosure outweighs. */
    OUTWEIGHS,
    CONCRETE_RISK,
    ACUTE_DANGER
}
