package se.bryggan.outbox;

/** What is to leave is not what the permit is for; a fault of the program, and nothing leaves. Carries a code. */
public final class PermitMismatch extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private PermitMismatch(String code) {
        super(code);
    }

    /** Fails with the code unless it holds. */
    public static void unless(boolean holds, String code) {
        if (!holds) {
            throw new PermitMismatch(code);
        }
    }
}
