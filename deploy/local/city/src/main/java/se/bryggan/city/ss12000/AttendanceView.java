package se.bryggan.city.ss12000;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.city.schooling.Attendance;

@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceView(
        UUID id,
        Meta meta,
        Ref student,
        Ref calendarEvent,
        @JsonProperty("isReported") boolean reported,
        int attendanceMinutes,
        int validAbsenceMinutes,
        int invalidAbsenceMinutes,
        int otherAttendanceMinutes,
        Instant reportedTimestamp) {

    static AttendanceView of(Attendance mark) {
        return new AttendanceView(
                mark.id(),
                new Meta(created(mark), mark.modified()),
                new Ref(mark.student()),
                new Ref(mark.calendarEvent()),
                mark.isReported(),
                mark.attendanceMinutes(),
                mark.validAbsenceMinutes(),
                mark.invalidAbsenceMinutes(),
                mark.otherAttendanceMinutes(),
                mark.reportedTimestamp());
    }

    static Instant created(Attendance mark) {
        return mark.isReported() ? mark.reportedTimestamp() : mark.modified();
    }
}
