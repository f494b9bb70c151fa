package se.bryggan.outbox.crossing;

/** The package is not what the permit is for; a fault of the program, and nothing leaves. Carries a code. */
public final class PermitMismatch extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PermitMismatch(String code) {
        super(code);
    }
}
