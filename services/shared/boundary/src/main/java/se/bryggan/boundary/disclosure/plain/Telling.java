package se.bryggan.boundary.disclosure.plain;

/** The sentences of an answer to <em>may I tell?</em>. */
public enum Telling {
    YES,
    CONDITIONS,
    HUMAN,
    NO,
    /** Different answers for different kinds of information. */
    DEPENDS,
    /** A test that a row needs, with {@code {findings}}. */
    FOUND,
    /** A consent that a row needs, with {@code {givers}}. */
    CONSENTED,
    /** That the row is for a named human, never for the platform or for whoever asks. */
    DECIDED,
    /** What the asker attests, with {@code {word}}. */
    ATTESTED
}
