package se.bryggan.school.steps;

import java.time.LocalDate;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;

/**
 * Minutes from the first to the last day, both included: {@code counted} are those that the share is taken of;
 * {@code unmarked} and {@code cancelled} are left out of it.
 */
record MinutesView(
        LocalDate from,
        LocalDate to,
        int windowDays,
        int sharePermille,
        int counted,
        int present,
        int absentValid,
        int absentInvalid,
        int other,
        int unmarked,
        int cancelled) {

    static MinutesView of(Figures figures) {
        DayMinutes sum = figures.sum();
        return new MinutesView(
                figures.from(),
                figures.to(),
                figures.windowDays(),
                figures.sharePermille(),
                sum.counted(),
                sum.present(),
                sum.valid(),
                sum.invalid(),
                sum.other(),
                sum.unmarked(),
                sum.cancelled());
    }
}
