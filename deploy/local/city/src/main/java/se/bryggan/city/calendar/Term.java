package se.bryggan.city.calendar;

import java.time.LocalDate;

/** A school term, both days inclusive; {@code schoolYear} is the calendar year in which the school year began. */
public record Term(LocalDate start, LocalDate end, int schoolYear) {

    /** Whether the day lies in the term, holidays in it included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** The calendar year in which the pupils of a school year (0 = förskoleklass, 1–9) were usually born. */
    public int birthYearOf(int year) {
        return schoolYear - 6 - year;
    }
}
