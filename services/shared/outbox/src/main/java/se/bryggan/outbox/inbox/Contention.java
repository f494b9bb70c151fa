package se.bryggan.outbox.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Tells what another transaction was in the way of from what will fail each time. */
final class Contention {

    private Contention() {}

    /** A lost race for a row, or a deadlock or serialisation failure (SQL state class 40). */
    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("40")) {
                return true;
            }
        }
        return false;
    }
}
