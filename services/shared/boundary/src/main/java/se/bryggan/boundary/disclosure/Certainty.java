package se.bryggan.boundary.disclosure;

/** How well the wording behind a row is known. */
public enum Certainty {
    /** The paragraph was read. */
    V,
    /** From a bill or an agency's page. */
    P,
    /** From memory. */
    M,
    /** A lawyer must confirm before use in production. */
    L
}
