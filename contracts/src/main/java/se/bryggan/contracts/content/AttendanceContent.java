package se.bryggan.contracts.content;

import java.time.LocalDate;
import se.bryggan.contracts.Required;

/** Attendance in minutes from the first to the last day, both included; the share is absence per thousand of the scheduled. */
public record AttendanceContent(
        int sharePermille,
        int windowDays,
        int minutesScheduled,
        int minutesAbsentValid,
        int minutesAbsentInvalid,
        int minutesOther,
        int minutesUnmarked,
        LocalDate from,
        LocalDate to) {
    public AttendanceContent {
        Required.of(from, to);
    }
}
