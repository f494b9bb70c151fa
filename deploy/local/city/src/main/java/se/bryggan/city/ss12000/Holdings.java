package se.bryggan.city.ss12000;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import se.bryggan.city.City;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.organisation.Authority;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.organisation.School;
import se.bryggan.city.organisation.SchoolClass;
import se.bryggan.city.people.Child;
import se.bryggan.city.schooling.Attendance;
import se.bryggan.city.schooling.CalendarEvent;

/** The part of the city that one organiser's (huvudmans) system holds. */
record Holdings(
        City city,
        Authority organiser,
        Map<String, School> schools,
        Map<String, SchoolClass> classes,
        List<Child> children) {

    static Holdings of(City city, Authority organiser) {
        Map<String, School> schools = city.organisation().schools().stream()
                .filter(school -> school.organiser().equals(organiser.code()))
                .collect(inOrder(School::code));
        Map<String, SchoolClass> classes = city.organisation().classes().stream()
                .filter(schoolClass -> schools.containsKey(schoolClass.school()))
                .collect(inOrder(SchoolClass::code));
        List<Child> children = city.population().children().stream()
                .filter(child -> schools.containsKey(child.school()))
                .toList();
        return new Holdings(city, organiser, schools, classes, children);
    }

    /** Whether the organiser runs a school or preschool; only then does it have a server. */
    boolean any() {
        return !schools.isEmpty();
    }

    /** The first day of what is told of the term. */
    LocalDate since() {
        return city.term().start();
    }

    /** Everything but lessons and marks was entered at noon a week before term. */
    Meta meta() {
        Instant entered = since().minusDays(7)
                .atTime(LocalTime.NOON)
                .atZone(SchoolCalendar.ZONE)
                .toInstant();
        return new Meta(entered, entered);
    }

    List<Post> staff() {
        return city.staff().stream()
                .filter(post -> post.unit() != null && schools.containsKey(schoolOf(post)))
                .toList();
    }

    List<CalendarEvent> calendarEvents() {
        return city.calendarEvents().stream()
                .filter(event -> classes.containsKey(event.schoolClass()))
                .toList();
    }

    List<Attendance> attendances() {
        Map<UUID, UUID> units = unitOfStudent();
        return city.attendances().stream()
                .filter(mark -> units.containsKey(mark.student()))
                .toList();
    }

    Map<UUID, UUID> unitOfStudent() {
        return children.stream().collect(Collectors.toMap(Child::personId, child -> unitOf(child.schoolClass())));
    }

    UUID unitOf(String schoolClass) {
        return schools.get(classes.get(schoolClass).school()).organisationId();
    }

    School school(Post post) {
        return schools.get(schoolOf(post));
    }

    UUID organiserId() {
        return city.seed().uuid("organisation", organiser.code());
    }

    UUID personId(String key) {
        return city.personId(organiser.code(), key);
    }

    UUID dutyId(String login) {
        return city.seed().uuid("duty", login);
    }

    /** The units of a school's student health are named after the school. */
    private static String schoolOf(Post post) {
        return post.unit().split("-", 2)[0];
    }

    private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> code) {
        return Collectors.toMap(code, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }
}
