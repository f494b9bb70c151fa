package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.time.Month;

/** How long a consent lasts if nobody says: to the end of the school year (läsår), and never longer than a year. */
final class SchoolYear {

    private SchoolYear() {}

    /** The last day: 30 June of the school year that the first day lies in; a school year begins on 1 July. */
    static LocalDate end(LocalDate firstDay) {
        LocalDate june = LocalDate.of(firstDay.getYear(), Month.JUNE, 30);
        return firstDay.isAfter(june) ? june.plusYears(1) : june;
    }

    /** The last day asked for, or the latest allowed if none is asked for or a later one is. */
    static LocalDate limited(LocalDate firstDay, LocalDate lastDay) {
        LocalDate latest = firstDay.plusYears(1).minusDays(1);
        if (lastDay == null) {
            return end(firstDay);
        }
        return lastDay.isAfter(latest) ? latest : lastDay;
    }
}
