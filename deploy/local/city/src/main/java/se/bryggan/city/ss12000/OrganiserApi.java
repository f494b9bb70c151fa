package se.bryggan.city.ss12000;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.bryggan.city.http.Answer;
import se.bryggan.city.http.Filter;
import se.bryggan.city.http.Listing;
import se.bryggan.city.http.Refusal;
import se.bryggan.city.http.Request;
import se.bryggan.city.schooling.Attendance;
import se.bryggan.city.schooling.CalendarEvent;

/** One organiser's SS12000 server, below {@code /<organiser>/v2/}. */
final class OrganiserApi {

    private static final String BASE = "v2/";

    private final Holdings holdings;
    private final Map<String, Listing<?>> listings = new HashMap<>();
    private final Map<UUID, PersonView> personsById = new HashMap<>();
    private final Map<String, PersonView> personsByNumber = new HashMap<>();
    private final Deletions deletions;

    private record Lookup(List<UUID> ids, List<String> civicNos) {}

    OrganiserApi(Holdings holdings) {
        this.holdings = holdings;
        this.deletions = new Deletions(holdings);
        List<PersonView> persons = new PersonRecords(holdings).persons();
        for (PersonView person : persons) {
            personsById.put(person.id(), person);
            if (person.civicNo() != null) {
                personsByNumber.put(person.civicNo().value(), person);
            }
        }
        SchoolRecords records = new SchoolRecords(holdings);
        add("persons", persons, PersonView::meta);
        add("organisations", records.organisations(), OrganisationView::meta);
        add("groups", records.groups(), GroupView::meta).filter("organisation", unit(GroupView::organisation));
        add("duties", records.duties(), DutyView::meta).filter("organisation", unit(DutyView::dutyAt));
        add("activities", records.activities(), ActivityView::meta)
                .filter("organisation", unit(ActivityView::organisation));
        addCalendarEvents();
        addAttendances();
    }

    Answer answer(Request request) {
        if (!request.path().startsWith(BASE)) {
            throw notFound();
        }
        String resource = request.path().substring(BASE.length());
        if (resource.equals("deletedEntities")) {
            return deletions.answer(request);
        }
        if (resource.equals("persons/lookup")) {
            return lookup(request);
        }
        Listing<?> listing = listings.get(resource);
        if (listing == null) {
            throw notFound();
        }
        return request.page(listing);
    }

    private Answer lookup(Request request) {
        request.require("POST");
        Lookup wanted = request.json(Lookup.class);
        Set<PersonView> found = new LinkedHashSet<>();
        Objects.requireNonNullElse(wanted.ids(), List.<UUID>of()).forEach(id -> found.add(personsById.get(id)));
        Objects.requireNonNullElse(wanted.civicNos(), List.<String>of())
                .forEach(number -> found.add(personsByNumber.get(number)));
        found.remove(null);
        return Answer.ok(found);
    }

    private void addCalendarEvents() {
        listings.put(
                "calendarEvents",
                new Listing<CalendarEvent>(name("calendarEvents"), holdings.calendarEvents(), CalendarEventView::of)
                        .meta(CalendarEvent::created, CalendarEvent::modified)
                        .filter("startTime.onOrAfter", Filter.onOrAfter(CalendarEvent::start))
                        .filter("startTime.onOrBefore", Filter.onOrBefore(CalendarEvent::start))
                        .filter("activity", Filter.id(CalendarEvent::activity))
                        .require("startTime.onOrAfter", "startTime.onOrBefore"));
    }

    private void addAttendances() {
        Map<UUID, UUID> units = holdings.unitOfStudent();
        listings.put(
                "attendances",
                new Listing<Attendance>(name("attendances"), holdings.attendances(), AttendanceView::of)
                        .meta(AttendanceView::created, Attendance::modified)
                        .filter("student", Filter.id(Attendance::student))
                        .filter("calendarEvent", Filter.id(Attendance::calendarEvent))
                        .filter("organisation", unit(mark -> new Ref(units.get(mark.student())))));
    }

    private <T> Listing<T> add(String resource, List<T> rows, Function<T, Meta> meta) {
        Listing<T> listing = new Listing<>(name(resource), rows, row -> row);
        listings.put(resource, listing);
        return listing.meta(
                row -> meta.apply(row).created(), row -> meta.apply(row).modified());
    }

    /** Rows of a unit, or all rows where the id is the organiser's own: it counts with what lies below it. */
    private <T> Filter<T> unit(Function<T, Ref> unit) {
        Filter<T> own = Filter.id(row -> unit.apply(row).id());
        Filter<T> all = Filter.id(row -> holdings.organiserId());
        return value -> own.of(value).or(all.of(value));
    }

    private String name(String resource) {
        return holdings.organiser().code() + "/" + resource;
    }

    private static Refusal notFound() {
        return Refusal.of(404, "there is nothing here");
    }
}
