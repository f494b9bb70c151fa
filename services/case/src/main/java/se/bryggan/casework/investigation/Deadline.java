package se.bryggan.casework.investigation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The time that an investigation has (SoL 20:3), in days of Europe/Stockholm. */
final class Deadline {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** Days before the last day on which the unit is warned. */
    static final List<Integer> WARNINGS = List.of(60, 30, 14, 0);

    private static final int MONTHS = 4;
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    private Deadline() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, STOCKHOLM);
    }

    /** The last day of an investigation that opened on the day; the last of the month where the month is shorter. */
    static LocalDate of(LocalDate openedOn) {
        return openedOn.plusMonths(MONTHS);
    }

    /** When the unit is warned that so many days are left. */
    static Instant warning(LocalDate dueOn, int daysLeft) {
        return dueOn.minusDays(daysLeft).atTime(START_OF_WORK).atZone(STOCKHOLM).toInstant();
    }
}
