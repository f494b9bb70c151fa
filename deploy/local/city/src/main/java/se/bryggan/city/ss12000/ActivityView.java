package se.bryggan.city.ss12000;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record ActivityView(
        UUID id,
        Meta meta,
        String displayName,
        boolean calendarEventsRequired,
        String activityType,
        LocalDate startDate,
        LocalDate endDate,
        Ref organisation,
        List<Ref> groups,
        List<Teacher> teachers) {

    record Teacher(Ref duty, LocalDate startDate) {}
}
