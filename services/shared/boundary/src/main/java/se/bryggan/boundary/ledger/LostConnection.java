package se.bryggan.boundary.ledger;

import java.sql.SQLException;

/** Tells a database that is away from one that refuses: what was asked may be asked again. */
public final class LostConnection {

    private LostConnection() {}

    /** Connection failures (SQL state class 08) and a server that goes down or comes up (57P). */
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }
}
