package se.bryggan.local.demo;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bryggan.city.City;
import se.bryggan.city.people.Child;
import se.bryggan.city.schooling.Attendance;
import se.bryggan.city.schooling.CalendarEvent;
import se.bryggan.city.schooling.Story;

/** The attendance system of the pupil's school: sends the last day's marks, which it has kept back so far. */
final class Supplier {
    static final String CLIENT = "skola24-sim";
    private static final String TYPE = "se.bryggan.intake.attendance-recorded.v1";

    private final City city;

    Supplier(City city) {
        this.city = city;
    }

    Api.CloudEvents pending(Story story) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (Attendance mark : story.pendingMarks()) {
            events.add(event(data(mark, city.lessonOf(mark))));
        }
        return new Api.CloudEvents(events);
    }

    /** A lesson of forty minutes that the child has just missed without leave. */
    static Api.CloudEvents missedNow(Child child, ZonedDateTime now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("supplier", CLIENT);
        data.put("externalPersonId", child.personId().toString());
        data.put("lessonId", UUID.randomUUID().toString());
        data.put("attendanceId", UUID.randomUUID().toString());
        data.put("date", now.toLocalDate().toString());
        data.put("start", now.toInstant().toString());
        data.put("lessonMinutes", 40);
        data.put("presentMinutes", 0);
        data.put("validAbsenceMinutes", 0);
        data.put("invalidAbsenceMinutes", 40);
        data.put("otherMinutes", 0);
        data.put("reported", true);
        data.put("modified", now.toInstant().toString());
        return new Api.CloudEvents(List.of(event(data)));
    }

    private static Map<String, Object> event(Map<String, Object> data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "urn:bryggan:" + CLIENT);
        event.put("type", TYPE);
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return event;
    }

    private static Map<String, Object> data(Attendance mark, CalendarEvent lesson) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("supplier", CLIENT);
        data.put("externalPersonId", mark.student().toString());
        data.put("lessonId", lesson.id().toString());
        data.put("attendanceId", mark.id().toString());
        data.put("date", lesson.day().toString());
        data.put("start", lesson.start().toString());
        data.put("lessonMinutes", lesson.minutes());
        data.put("presentMinutes", mark.attendanceMinutes());
        data.put("validAbsenceMinutes", mark.validAbsenceMinutes());
        data.put("invalidAbsenceMinutes", mark.invalidAbsenceMinutes());
        data.put("otherMinutes", mark.otherAttendanceMinutes());
        data.put("reported", mark.isReported());
        data.put("modified", mark.modified().toString());
        return data;
    }
}
