package se.bryggan.city;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bryggan.city.calendar.Anchor;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.calendar.Term;
import se.bryggan.city.organisation.Organisation;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.organisation.Staffing;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;
import se.bryggan.city.people.Custody;
import se.bryggan.city.people.FamilyLogin;
import se.bryggan.city.people.Population;
import se.bryggan.city.schooling.Attendance;
import se.bryggan.city.schooling.CalendarEvent;
import se.bryggan.city.schooling.LessonCalendar;
import se.bryggan.city.schooling.Schooling;
import se.bryggan.city.schooling.Story;
import se.bryggan.city.schooling.Threshold;
import se.bryggan.city.schooling.Timetable;
import se.bryggan.city.seed.Seed;

/**
 * A made-up city as it stands at the end of the anchor day; the same seed and anchor give an equal city.
 *
 * <p>{@code attendances} are the marks that the school systems have sent; those of the story pupils for the anchor day
 * are missing there and wait in {@code stories}.
 */
public record City(
        Seed seed,
        LocalDate anchor,
        Term term,
        Organisation organisation,
        List<Post> staff,
        Population population,
        Timetable timetable,
        List<CalendarEvent> calendarEvents,
        List<Attendance> attendances,
        List<Story> stories) {

    /** The age from which a young person has a log-in of its own (SoL 3:4). */
    private static final int OWN_RIGHTS_AGE = 15;

    /** The city of the default seed and threshold. */
    public static City of(LocalDate anchor) {
        return of(Seed.DEFAULT, anchor, Threshold.DEFAULT);
    }

    /** The city of the seed, whose stories reach the threshold on the anchor day, which must be a school day. */
    public static City of(Seed seed, LocalDate anchor, Threshold threshold) {
        Term term = SchoolCalendar.termOf(Anchor.require(anchor));
        Organisation organisation = Organisation.of(seed);
        List<Post> staff = Staffing.of(organisation, seed);
        Population population = Population.of(seed, organisation, term);
        Timetable timetable = Timetable.of(seed, organisation.classes());
        List<CalendarEvent> events = LessonCalendar.of(seed, timetable, term, anchor);
        Schooling schooling = Schooling.of(seed, anchor, threshold, population.children(), events);
        return new City(
                seed,
                anchor,
                term,
                organisation,
                staff,
                population,
                timetable,
                events,
                schooling.attendances(),
                schooling.stories());
    }

    /** All children in years F–9. */
    public List<Child> pupils() {
        return population.children().stream()
                .filter(child -> !child.inPreschool())
                .toList();
    }

    /** The story of the key, such as {@code story-01}. */
    public Story story(String key) {
        return stories.stream()
                .filter(story -> story.part().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The lesson that a mark is for. */
    public CalendarEvent lessonOf(Attendance mark) {
        return calendarEvents.stream()
                .filter(event -> event.id().equals(mark.calendarEvent()))
                .findFirst()
                .orElseThrow();
    }

    /** The id of a person in an organiser's SS12000 server; a person known to two organisers has one in each. */
    public UUID personId(String organiser, String key) {
        return seed.uuid("person", organiser, key);
    }

    /** The log-ins of the story pupils' guardians: {@code guardian-1-story-01}, and so on. */
    public List<FamilyLogin> guardianLogins() {
        return stories.stream().flatMap(story -> guardianLogins(story.child())).toList();
    }

    /** The log-ins of story pupils of at least 15 years: {@code pupil-story-16}. */
    public List<FamilyLogin> pupilLogins() {
        return stories.stream()
                .map(Story::child)
                .filter(child -> child.hasReached(OWN_RIGHTS_AGE, anchor))
                .map(FamilyLogin::pupil)
                .toList();
    }

    private Stream<FamilyLogin> guardianLogins(Child child) {
        String organiser = organisation.school(child.school()).organiser();
        List<String> guardians = custodyOf(child).guardians();
        return IntStream.range(0, guardians.size()).mapToObj(i -> {
            String key = guardians.get(i);
            return FamilyLogin.guardian(i + 1, child, adult(key), personId(organiser, key));
        });
    }

    /** Who has custody of the child. */
    public Custody custodyOf(Child child) {
        return population.custodies().stream()
                .filter(custody -> custody.child().equals(child.key()))
                .findFirst()
                .orElseThrow();
    }

    /** The adult of the key. */
    public Adult adult(String key) {
        return population.adults().stream()
                .filter(adult -> adult.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
