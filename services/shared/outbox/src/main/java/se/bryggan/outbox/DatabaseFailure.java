package se.bryggan.outbox;

import java.sql.SQLException;

/** A statement of the library failed. Names the table's part in it, never a value. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(String what, SQLException cause) {
        super(what + " (" + cause.getSQLState() + ")", cause);
    }
}
