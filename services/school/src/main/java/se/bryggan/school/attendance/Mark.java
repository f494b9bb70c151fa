package se.bryggan.school.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.school.ladder.DayMinutes;

/**
 * One pupil's minutes of one lesson. A correction has the same id and a later {@code modified}.
 *
 * <p>The four kinds of minutes are at most the lesson's; what they leave open nobody has reported. As long as
 * {@code reported} is false all of the lesson is unmarked, whatever the minutes say.
 */
public record Mark(
        UUID attendanceId,
        UUID lessonId,
        LocalDate day,
        Instant start,
        int lessonMinutes,
        int present,
        int valid,
        int invalid,
        int other,
        boolean reported,
        Instant modified) {

    /** Whether the minutes fit into the lesson. */
    public boolean fits() {
        return present + valid + invalid + other <= lessonMinutes;
    }

    /** The minutes as they count; those of a cancelled lesson do not. */
    DayMinutes minutes(boolean cancelled) {
        if (cancelled) {
            return new DayMinutes(day, 0, 0, 0, 0, 0, lessonMinutes);
        }
        if (!reported) {
            return new DayMinutes(day, 0, 0, 0, 0, lessonMinutes, 0);
        }
        int unmarked = lessonMinutes - present - valid - invalid - other;
        return new DayMinutes(day, present, valid, invalid, other, unmarked, 0);
    }
}
