package se.bryggan.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;

/**
 * One pupil's minutes of one lesson, as a school system reports them; a correction has the same {@code attendanceId} and a later
 * {@code modified}.
 *
 * <p>{@code externalPersonId} is the supplier's own id (SS12000 {@code person.id}). Minutes are 0 to 1440; {@code reported} is
 * false as long as nobody has marked the lesson. No reason of absence is taken in.
 */
@EventContract(
        type = "se.bryggan.intake.attendance-recorded.v1",
        topic = "intake.{supplier}.v1",
        categories = {"ATTENDANCE"})
public record AttendanceRecorded(
        String supplier,
        UUID externalPersonId,
        UUID lessonId,
        UUID attendanceId,
        LocalDate date,
        Instant start,
        int lessonMinutes,
        int presentMinutes,
        int validAbsenceMinutes,
        int invalidAbsenceMinutes,
        int otherMinutes,
        boolean reported,
        Instant modified)
        implements EventData {
    public AttendanceRecorded {
        Required.of(supplier, externalPersonId, lessonId, attendanceId, date, start, modified);
    }

    @Override
    public UUID subjectRef() {
        return externalPersonId;
    }
}
