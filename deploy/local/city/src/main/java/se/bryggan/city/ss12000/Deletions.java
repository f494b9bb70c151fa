package se.bryggan.city.ss12000;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.http.Answer;
import se.bryggan.city.http.Filter;
import se.bryggan.city.http.Refusal;
import se.bryggan.city.http.Request;

/** What the organiser's system no longer has: a pupil who moved before the term's data were read, and two marks. */
final class Deletions {

    private static final Set<String> PARAMETERS = Set.of("after", "entities", "limit");

    private final Instant at;
    private final List<UUID> persons;
    private final List<UUID> attendances;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Ids(List<UUID> persons, List<UUID> attendances) {}

    private record Page(Ids data, String pageToken) {}

    Deletions(Holdings holdings) {
        String organiser = holdings.organiser().code();
        this.at = holdings.city()
                .anchor()
                .atTime(LocalTime.NOON)
                .atZone(SchoolCalendar.ZONE)
                .toInstant();
        this.persons = List.of(holdings.personId("moved-away"));
        this.attendances = List.of(
                holdings.city().seed().uuid("attendance", organiser, "deleted-1"),
                holdings.city().seed().uuid("attendance", organiser, "deleted-2"));
    }

    Answer answer(Request request) {
        request.require("GET");
        Map<String, String> parameters = request.parameters();
        if (!PARAMETERS.containsAll(parameters.keySet())) {
            throw Refusal.of(400, "parameters are after, entities and limit");
        }
        String after = parameters.get("after");
        boolean none = after != null && !at.isAfter(Filter.time(after));
        Set<String> entities =
                Set.of(parameters.getOrDefault("entities", "Person,Attendance").split(","));
        return Answer.ok(new Page(
                new Ids(ids(entities, "Person", persons, none), ids(entities, "Attendance", attendances, none)), null));
    }

    private static List<UUID> ids(Set<String> entities, String entity, List<UUID> ids, boolean none) {
        if (!entities.contains(entity)) {
            return null;
        }
        return none ? List.of() : ids;
    }
}
