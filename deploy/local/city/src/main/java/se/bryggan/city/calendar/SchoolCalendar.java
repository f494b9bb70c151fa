package se.bryggan.city.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The made-up city's school calendar: terms, breaks and public holidays by simple rules for any year.
 *
 * <p>Autumn runs from the third Monday of August to 20 December, spring from the Monday of 9–15 January to the Friday
 * of 8–14 June. Breaks: autumn (week 44), sports (week 9), Easter (Good Friday to the Friday after) and the Friday
 * after Ascension Day. Real cities decide theirs by hand; this one is not a copy of any.
 */
public final class SchoolCalendar {

    /** The zone of every local time in the city. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final int AUTUMN_BREAK_WEEK = 44;
    private static final int SPORTS_BREAK_WEEK = 9;
    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(MonthDay.of(Month.MAY, 1), MonthDay.of(Month.JUNE, 6));

    private SchoolCalendar() {}

    /** Whether there are lessons on the day. */
    public static boolean isSchoolDay(LocalDate day) {
        return !isWeekend(day) && termOf(day).covers(day) && !isBreak(day) && !isHoliday(day);
    }

    /** The latest school day strictly before the given day. */
    public static LocalDate lastSchoolDayBefore(LocalDate day) {
        LocalDate candidate = day.minusDays(1);
        while (!isSchoolDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The term of the day's half-year: spring up to and with July, autumn after; the day may lie outside of it. */
    public static Term termOf(LocalDate day) {
        return day.getMonthValue() > 7 ? autumn(day.getYear()) : spring(day.getYear());
    }

    private static Term autumn(int year) {
        LocalDate start =
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.MONDAY));
        return new Term(start, LocalDate.of(year, Month.DECEMBER, 20), year);
    }

    private static Term spring(int year) {
        LocalDate start = LocalDate.of(year, Month.JANUARY, 9).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate end = LocalDate.of(year, Month.JUNE, 14).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        return new Term(start, end, year - 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isBreak(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        LocalDate easter = easterSunday(day.getYear());
        boolean atEaster = !day.isBefore(easter.minusDays(2)) && !day.isAfter(easter.plusDays(5));
        return week == AUTUMN_BREAK_WEEK || week == SPORTS_BREAK_WEEK || atEaster;
    }

    private static boolean isHoliday(LocalDate day) {
        LocalDate ascension = easterSunday(day.getYear()).plusDays(39);
        return FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || day.equals(ascension)
                || day.equals(ascension.plusDays(1));
    }

    /** Gauss' and Meeus' rule for the Gregorian calendar; single letters as in the published form. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
