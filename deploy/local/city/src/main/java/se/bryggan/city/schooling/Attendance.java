package se.bryggan.city.schooling;

import java.time.Instant;
import java.util.UUID;

/**
 * A pupil's mark for one lesson, in minutes that add up to the lesson's if it is reported and to 0 if not.
 *
 * <p>{@code student} is the pupil's SS12000 person id. A correction keeps the id and has a later {@code modified}.
 * {@code reportedTimestamp} is null until the lesson is reported.
 */
public record Attendance(
        UUID id,
        UUID student,
        UUID calendarEvent,
        boolean isReported,
        int attendanceMinutes,
        int validAbsenceMinutes,
        int invalidAbsenceMinutes,
        int otherAttendanceMinutes,
        Instant reportedTimestamp,
        Instant modified) {

    /** Valid and invalid absence together. */
    public int absenceMinutes() {
        return validAbsenceMinutes + invalidAbsenceMinutes;
    }

    /** Whether the mark was changed after it was first reported. */
    public boolean corrected() {
        return isReported && modified.isAfter(reportedTimestamp);
    }
}
