package se.bryggan.city.people;

/** Custody (FB 6 kap.): both parents, one parent, or a specially appointed guardian. */
public enum CustodyKind {
    JOINT,
    SOLE,
    SPECIAL
}
