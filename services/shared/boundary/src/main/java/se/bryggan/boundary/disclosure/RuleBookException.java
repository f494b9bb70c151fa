package se.bryggan.boundary.disclosure;

/** The rule book cannot be used; the message names the row or file and what is wrong with it. */
public final class RuleBookException extends RuntimeException {

    RuleBookException(String where, String what) {
        super(where + ": " + what);
    }

    RuleBookException(String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
    }
}
