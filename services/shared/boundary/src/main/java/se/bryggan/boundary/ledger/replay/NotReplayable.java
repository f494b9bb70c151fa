package se.bryggan.boundary.ledger.replay;

/** A recorded decision that cannot be decided again. The message says why and quotes nothing of it. */
final class NotReplayable extends Exception {

    private static final long serialVersionUID = 1L;

    NotReplayable(String why) {
        super(why);
    }
}
