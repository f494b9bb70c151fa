package se.bryggan.boundary.disclosure;

/** In which capacity a person speaks about consent. */
public enum Capacity {
    GUARDIAN,
    SUBJECT,
    THIRD_PERSON
}
