package se.bryggan.contracts;

import java.time.LocalDate;

/**
 * Absence as it was when a matter began, per thousand of the scheduled minutes from the first to the last day, both included.
 */
public record Baseline(int sharePermille, int minutesScheduled, int minutesAbsent, LocalDate from, LocalDate to) {

    public Baseline {
        Required.of(from, to);
    }
}
