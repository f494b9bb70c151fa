package se.bryggan.city.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bryggan.city.people.Child;
import se.bryggan.city.people.StoryPupil;
import se.bryggan.city.seed.Seed;

/** The marks of a term: those that the school systems have sent, and per story those still to come. */
public record Schooling(List<Attendance> attendances, List<Story> stories) {

    /** Marks every lesson of every pupil. */
    public static Schooling of(
            Seed seed, LocalDate anchor, Threshold threshold, List<Child> children, List<CalendarEvent> events) {
        Register register = new Register(seed, anchor);
        Map<String, List<CalendarEvent>> byClass =
                events.stream().collect(Collectors.groupingBy(CalendarEvent::schoolClass));
        Map<String, Child> byKey = children.stream().collect(Collectors.toMap(Child::key, child -> child));
        List<Attendance> sent = new ArrayList<>();
        List<Story> stories = new ArrayList<>();
        for (StoryPupil part : StoryPupil.ALL) {
            Child child = byKey.get(part.key());
            Pattern pattern = Pattern.values()[stories.size() % Pattern.values().length];
            List<CalendarEvent> lessons = byClass.get(child.schoolClass());
            List<Attendance> marks = new StoryCourse(register, child, threshold, anchor, pattern).marks(lessons);
            Set<UUID> lastDay = ofDay(lessons, anchor);
            marks.stream()
                    .filter(mark -> !lastDay.contains(mark.calendarEvent()))
                    .forEach(sent::add);
            stories.add(new Story(part, child, pending(marks, lastDay)));
        }
        for (Child child : children) {
            if (!child.inPreschool() && !isStory(child)) {
                sent.addAll(new OrdinaryCourse(seed, register, child).marks(byClass.get(child.schoolClass())));
            }
        }
        return new Schooling(List.copyOf(sent), List.copyOf(stories));
    }

    private static List<Attendance> pending(List<Attendance> marks, Set<UUID> lastDay) {
        return marks.stream()
                .filter(mark -> lastDay.contains(mark.calendarEvent()))
                .toList();
    }

    private static Set<UUID> ofDay(List<CalendarEvent> events, LocalDate day) {
        return events.stream()
                .filter(event -> event.day().equals(day))
                .map(CalendarEvent::id)
                .collect(Collectors.toSet());
    }

    private static boolean isStory(Child child) {
        return StoryPupil.ALL.stream().anyMatch(part -> part.key().equals(child.key()));
    }
}
