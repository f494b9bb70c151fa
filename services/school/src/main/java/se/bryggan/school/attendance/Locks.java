package se.bryggan.school.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;

/**
 * Keeps two transactions from deriving a pupil's minutes side by side. Days first, then pupils, each in order, so that no
 * two wait for each other; held to the end of the transaction.
 *
 * <p>A cancellation concerns every pupil of the lesson, so it keeps the whole day to itself; marks share the day.
 */
@ApplicationScoped
public class Locks {

    private static final int DAYS = 0x64617973;
    private static final int PUPILS = 0x70757069;

    private final Database database;

    Locks(Database database) {
        this.database = database;
    }

    void days(Controller organiser, Collection<LocalDate> days, boolean alone) {
        String function = alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
        lock(
                function,
                DAYS,
                days.stream().map(day -> organiser.authority() + ' ' + day).toArray(String[]::new));
    }

    /** Waits until no other transaction works on these pupils. */
    public void pupils(Collection<UUID> schoolRefs) {
        lock(
                "pg_advisory_xact_lock",
                PUPILS,
                schoolRefs.stream().map(UUID::toString).toArray(String[]::new));
    }

    private void lock(String function, int kind, String[] names) {
        database.list(
                row -> true,
                "select " + function + "(" + kind + ", number) from"
                        + " (select distinct hashtext(name) as number from unnest(?) as name order by 1) as ordered",
                (Object) names);
    }
}
