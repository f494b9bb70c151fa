package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/** The timers that warn the unit before the last day, one per warning. */
@ApplicationScoped
class Warnings {

    static final String NAME = "investigation.deadline";

    private final Timers timers;

    Warnings(Timers timers) {
        this.timers = timers;
    }

    /** What a warning was set for; void when the last day has been moved since. */
    record Warning(UUID investigation, LocalDate dueOn, int daysLeft) {}

    /** Sets all warnings of a new investigation; those whose time has passed come at once. */
    void set(AccessPermit permit, Investigation investigation) {
        Deadline.WARNINGS.forEach(daysLeft -> schedule(permit, investigation, daysLeft));
    }

    /** Moves the warnings to the new last day; those whose time has passed are dropped. */
    void move(AccessPermit permit, Investigation investigation) {
        cancel(permit, investigation);
        Deadline.WARNINGS.stream()
                .filter(daysLeft -> moment(investigation, daysLeft).isAfter(permit.at()))
                .forEach(daysLeft -> schedule(permit, investigation, daysLeft));
    }

    void cancel(AccessPermit permit, Investigation investigation) {
        Deadline.WARNINGS.forEach(daysLeft -> timers.cancel(permit, NAME, key(investigation, daysLeft)));
    }

    private void schedule(AccessPermit permit, Investigation investigation, int daysLeft) {
        timers.schedule(
                permit,
                NAME,
                key(investigation, daysLeft),
                moment(investigation, daysLeft),
                new Warning(investigation.id(), investigation.dueOn(), daysLeft));
    }

    private static Instant moment(Investigation investigation, int daysLeft) {
        return Deadline.warning(investigation.dueOn(), daysLeft);
    }

    private static String key(Investigation investigation, int daysLeft) {
        return investigation.id() + "-" + daysLeft;
    }
}
