package se.bryggan.city.ss12000;

import java.time.OffsetDateTime;
import java.util.UUID;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.schooling.CalendarEvent;

record CalendarEventView(
        UUID id,
        Meta meta,
        Ref activity,
        OffsetDateTime startTime,
        OffsetDateTime endTime,
        boolean cancelled,
        int teachingLengthStudent) {

    static CalendarEventView of(CalendarEvent event) {
        return new CalendarEventView(
                event.id(),
                new Meta(event.created(), event.modified()),
                new Ref(event.activity()),
                event.start().atZone(SchoolCalendar.ZONE).toOffsetDateTime(),
                event.end().atZone(SchoolCalendar.ZONE).toOffsetDateTime(),
                event.cancelled(),
                event.minutes());
    }
}
