package se.bryggan.school.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** A pupil's minutes from the first to the last day, both included: those counted, and those left out. */
public record Figures(LocalDate from, LocalDate to, DayMinutes sum) {

    /** Adds up the days that lie in the time; the order of the days is without meaning. */
    public static Figures of(Collection<DayMinutes> days, LocalDate from, LocalDate to) {
        DayMinutes sum = days.stream()
                .filter(minutes ->
                        !minutes.day().isBefore(from) && !minutes.day().isAfter(to))
                .reduce(DayMinutes.none(to), DayMinutes::plus);
        return new Figures(from, to, sum);
    }

    /** Length in calendar days. */
    public int windowDays() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Absence per thousand of the counted minutes, rounded down; 0 when none is counted. */
    public int sharePermille() {
        return sum.counted() == 0 ? 0 : (int) (1000L * sum.absent() / sum.counted());
    }

    /** Whether the absence is at least so many per cent; no counted minutes, no share. */
    boolean reaches(int percent) {
        return sum.counted() > 0 && 100L * sum.absent() >= (long) percent * sum.counted();
    }
}
