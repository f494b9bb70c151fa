package se.bryggan.city.schooling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.calendar.Term;
import se.bryggan.city.seed.Seed;

/** Lays the timetable out over the term up to the anchor; now and then a lesson is cancelled that morning. */
public final class LessonCalendar {

    private static final double CANCELLED = 0.015;
    private static final LocalTime CANCELLED_AT = LocalTime.of(7, 30);

    private LessonCalendar() {}

    /** Every lesson of the term to the anchor inclusive, by day, class and slot. On the anchor day none is cancelled. */
    public static List<CalendarEvent> of(Seed seed, Timetable timetable, Term term, LocalDate anchor) {
        Instant planned = at(term.start().minusDays(7), LocalTime.NOON);
        Map<Object, List<Lesson>> byWeekday =
                timetable.lessons().stream().collect(Collectors.groupingBy(Lesson::weekday));
        Predicate<LocalDate> schoolDay = SchoolCalendar::isSchoolDay;
        return term.start()
                .datesUntil(anchor.plusDays(1))
                .filter(schoolDay)
                .flatMap(day -> byWeekday.get(day.getDayOfWeek()).stream()
                        .map(lesson -> event(seed, lesson, day, planned, !day.equals(anchor))))
                .toList();
    }

    private static CalendarEvent event(Seed seed, Lesson lesson, LocalDate day, Instant planned, boolean mayCancel) {
        String[] key = {"event", lesson.schoolClass(), day.toString(), String.valueOf(lesson.slot())};
        boolean cancelled = mayCancel && seed.random(key).nextDouble() < CANCELLED;
        return new CalendarEvent(
                seed.uuid(key),
                lesson.activity(),
                lesson.schoolClass(),
                day,
                lesson.slot(),
                at(day, lesson.start()),
                lesson.minutes(),
                cancelled,
                planned,
                cancelled ? at(day, CANCELLED_AT) : planned);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SchoolCalendar.ZONE).toInstant();
    }
}
