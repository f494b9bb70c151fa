package se.bryggan.boundary.gate;

/** The act was refused and the refusal is recorded. Carries a code and nothing about what was asked for. */
public final class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as far as the caller may know. */
    public enum Code {
        /** No row lets this role do this act at all: 403. */
        ROLE,
        /** Unknown, or known and not for this actor; the two are told apart nowhere: 404. */
        UNKNOWN,
        /** The log-in is weaker than the act demands: 403 with a code of its own. */
        ASSURANCE
    }

    private final Code code;

    /** {@link Gate#refuse} makes it known outside, and records it. */
    Denied(Code code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
