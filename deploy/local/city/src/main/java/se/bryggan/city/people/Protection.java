package se.bryggan.city.people;

/** Protected identity: none, sekretessmarkering, skyddad folkbokföring, fingerade personuppgifter. */
public enum Protection {
    NONE,
    CONFIDENTIALITY_MARKING,
    PROTECTED_REGISTRATION,
    FICTITIOUS_IDENTITY
}
