package se.bryggan.boundary.disclosure;

/** Who has custody of a child: two guardians, one, or a specially appointed one. */
public enum Custody {
    JOINT,
    SOLE,
    SPECIAL
}
