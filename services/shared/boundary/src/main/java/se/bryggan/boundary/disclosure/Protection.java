package se.bryggan.boundary.disclosure;

/** Protected personal data of a person, weakest first. */
public enum Protection {
    NONE,
    /** Sekretessmarkering. */
    CONFIDENTIALITY_MARKING,
    /** Skyddad folkbokföring. */
    PROTECTED_REGISTRATION,
    /** Fingerade personuppgifter. */
    FICTITIOUS_IDENTITY
}
