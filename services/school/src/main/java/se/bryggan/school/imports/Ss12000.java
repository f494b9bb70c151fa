package se.bryggan.school.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.bryggan.school.mentors.Days;

/**
 * The part of SS 12000:2020/korr 1:2022 that is read, tolerant of everything else: an organiser's server may have more,
 * and {@code absenceReason} must not even be looked at.
 */
final class Ss12000 {

    private Ss12000() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page<T>(List<T> data, String pageToken) {
        Page {
            data = data == null ? List.of() : List.copyOf(data);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meta(Instant modified) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ref(UUID id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assignment(Ref group, String assignmentRoleType, LocalDate startDate, LocalDate endDate) {
        Days days() {
            return new Days(startDate, endDate);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Duty(UUID id, Ref person, List<Assignment> assignmentRole, LocalDate startDate, LocalDate endDate) {
        Duty {
            assignmentRole = assignmentRole == null ? List.of() : List.copyOf(assignmentRole);
        }

        Days days() {
            return new Days(startDate, endDate);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Membership(Ref person, LocalDate startDate, LocalDate endDate) {
        Days days() {
            return new Days(startDate, endDate);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(UUID id, List<Membership> groupMemberships) {
        Group {
            groupMemberships = groupMemberships == null ? List.of() : List.copyOf(groupMemberships);
        }
    }

    /** Of staff only the log-in names are looked at, in the form {@code name@organiser}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(UUID id, List<String> eduPersonPrincipalNames) {
        Person {
            eduPersonPrincipalNames =
                    eduPersonPrincipalNames == null ? List.of() : List.copyOf(eduPersonPrincipalNames);
        }
    }

    record Lookup(Collection<UUID> ids) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CalendarEvent(UUID id, Meta meta, OffsetDateTime startTime, OffsetDateTime endTime, boolean cancelled) {

        int minutes() {
            return (int) Duration.between(startTime, endTime).toMinutes();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendance(
            UUID id,
            Meta meta,
            Ref student,
            Ref calendarEvent,
            @JsonProperty("isReported") boolean reported,
            int attendanceMinutes,
            int validAbsenceMinutes,
            int invalidAbsenceMinutes,
            int otherAttendanceMinutes) {}
}
