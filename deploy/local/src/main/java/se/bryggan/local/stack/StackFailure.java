package se.bryggan.local.stack;

/** The stack cannot go on; the message is one clear line for the person at the terminal. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    private StackFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Something that was started went wrong: exit 1. */
    public StackFailure(String message) {
        this(1, message);
    }

    /** This machine lacks something that must be there before anything is started: exit 2. */
    public static StackFailure cannotRun(String message) {
        return new StackFailure(2, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
