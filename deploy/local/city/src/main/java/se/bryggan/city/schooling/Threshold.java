package se.bryggan.city.schooling;

import java.time.LocalDate;
import java.util.List;

/**
 * The step that the stories are made to reach: a share of total absence, valid and invalid, in a rolling window of
 * calendar days that ends with the anchor day.
 */
public record Threshold(int percent, int windowDays) {

    /** In-depth mapping (fördjupad kartläggning) at 20 % of 30 days, a step of both districts. */
    public static final Threshold DEFAULT = new Threshold(20, 30);

    private static final int CLEARANCE = 2;

    /** Whether the day lies in the window that ends with the last day, both days included. */
    public boolean inWindow(LocalDate day, LocalDate last) {
        return day.isAfter(last.minusDays(windowDays)) && !day.isAfter(last);
    }

    /** Whether the absence reaches the share; no lessons, no share. */
    public boolean reached(int absentMinutes, int lessonMinutes) {
        return lessonMinutes > 0 && 100L * absentMinutes >= (long) percent * lessonMinutes;
    }

    /** Whether the share is reached by two points more than needed, so that other ways of counting agree. */
    boolean clearlyReached(int absentMinutes, int lessonMinutes) {
        return new Threshold(percent + CLEARANCE, windowDays).reached(absentMinutes, lessonMinutes);
    }

    /**
     * How many minutes to miss before a last day missed altogether, half-way between too few to reach the share on
     * that day and enough to reach it before; 0 or less where the last day does it alone.
     */
    int aim(int minutesBefore, int minutesOfLastDay) {
        return (percent * minutesBefore - (100 - percent) * minutesOfLastDay / 2) / 100;
    }

    static int minutes(List<CalendarEvent> events) {
        return events.stream().mapToInt(CalendarEvent::minutes).sum();
    }
}
