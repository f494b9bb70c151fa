package se.bryggan.city.http;

/** A request that gets an error as its answer; the message names what is wrong and never repeats what was sent. */
public final class Refusal extends RuntimeException {

    private final int status;
    private final boolean plain;

    private Refusal(int status, String message, boolean plain) {
        super(message, null, false, false);
        this.status = status;
        this.plain = plain;
    }

    /** An error answered as {@code {code, message}}. */
    public static Refusal of(int status, String message) {
        return new Refusal(status, message, false);
    }

    /** An error answered as plain text, as the reference server does where a page token meets a filter. */
    public static Refusal plain(int status, String message) {
        return new Refusal(status, message, true);
    }

    Answer answer() {
        return plain ? Answer.text(status, getMessage()) : Answer.json(status, new Body(status, getMessage()));
    }

    private record Body(int code, String message) {}
}
