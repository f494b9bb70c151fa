package se.bryggan.boundary.ledger;

/** A decision could not be recorded, so nothing may happen on it: 503. Carries no data of the row. */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(Exception cause) {
        super("ledger", cause);
    }
}
