package se.bryggan.outbox.inbox;

import se.bryggan.boundary.gate.Denied;

/** Names a failure without saying anything of what it was about: messages of exceptions may hold values. */
final class Codes {

    private Codes() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case NotYet waiting -> waiting.getMessage();
            case Denied denied -> "denied-" + denied.code().name().toLowerCase(java.util.Locale.ROOT);
            case Throwable other when other.getCause() != null && other.getCause() != other -> of(other.getCause());
            case Throwable other -> other.getClass().getSimpleName();
        };
    }
}
