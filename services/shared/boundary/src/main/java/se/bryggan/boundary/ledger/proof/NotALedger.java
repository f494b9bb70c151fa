package se.bryggan.boundary.ledger.proof;

/** A line that is no line of a ledger or of its heads. The message says what is wrong and quotes nothing of it. */
final class NotALedger extends Exception {

    private static final long serialVersionUID = 1L;

    NotALedger(String what) {
        super(what);
    }
}
