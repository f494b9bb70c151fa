package se.bryggan.local.demo;

/** The story cannot go on; the message says at what, in words for whoever plays it. */
final class StoryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailure(String message) {
        super(message);
    }
}
