package se.bryggan.boundary.disclosure;

/** What a giver of consent has said. */
public enum ConsentState {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    REQUESTED
}
