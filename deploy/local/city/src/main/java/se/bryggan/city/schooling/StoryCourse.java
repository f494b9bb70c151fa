package se.bryggan.city.schooling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.bryggan.city.people.Child;

/**
 * A term written for a story pupil: present until the window opens, then more and more away, and on the anchor day
 * from the first lesson until the threshold is clearly reached, most often all day. Every lesson is reported and none corrected, so that all ways of counting agree.
 */
final class StoryCourse {

    private final Register register;
    private final Child child;
    private final Threshold threshold;
    private final LocalDate anchor;
    private final Pattern pattern;

    StoryCourse(Register register, Child child, Threshold threshold, LocalDate anchor, Pattern pattern) {
        this.register = register;
        this.child = child;
        this.threshold = threshold;
        this.anchor = anchor;
        this.pattern = pattern;
    }

    /** The marks of the class's lessons; cancelled ones are left out. */
    List<Attendance> marks(List<CalendarEvent> all) {
        List<CalendarEvent> events =
                all.stream().filter(event -> !event.cancelled()).toList();
        Set<CalendarEvent> missed = missed(events);
        return IntStream.range(0, events.size())
                .mapToObj(i -> register.write(child, events.get(i), mark(events.get(i), missed, i)))
                .toList();
    }

    private Set<CalendarEvent> missed(List<CalendarEvent> events) {
        List<CalendarEvent> window = events.stream()
                .filter(event -> threshold.inWindow(event.day(), anchor))
                .toList();
        List<CalendarEvent> lastDay =
                window.stream().filter(event -> event.day().equals(anchor)).toList();
        List<CalendarEvent> before =
                window.stream().filter(event -> event.day().isBefore(anchor)).toList();
        int total = Threshold.minutes(window);
        int aim = threshold.aim(Threshold.minutes(before), Threshold.minutes(lastDay));
        Set<CalendarEvent> missed = new HashSet<>();
        int minutes = 0;
        for (CalendarEvent event : before.stream().sorted(pattern.order()).toList()) {
            if (minutes + event.minutes() <= aim) {
                minutes += event.minutes();
                missed.add(event);
            }
        }
        for (CalendarEvent event : lastDay) {
            if (!threshold.clearlyReached(minutes, total)) {
                minutes += event.minutes();
                missed.add(event);
            }
        }
        return missed;
    }

    /** Every third lesson missed is excused: valid and invalid absence count alike. */
    private static Mark mark(CalendarEvent event, Set<CalendarEvent> missed, int number) {
        if (!missed.contains(event)) {
            return Mark.PRESENT;
        }
        return number % 3 == 0 ? Mark.valid(event.minutes()) : Mark.invalid(event.minutes());
    }
}
