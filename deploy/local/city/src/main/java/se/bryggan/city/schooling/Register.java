package se.bryggan.city.schooling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.bryggan.city.calendar.SchoolCalendar;
import se.bryggan.city.people.Child;
import se.bryggan.city.seed.Seed;

/** Writes marks into the class register: when they were reported, and when corrected. */
final class Register {

    private static final int REPORTED_AFTER_SECONDS = 600;
    private static final LocalTime CORRECTIONS = LocalTime.of(7, 45);
    private static final LocalTime LAST_CHANGE = LocalTime.of(17, 0);

    private final Seed seed;
    private final LocalDate anchor;

    Register(Seed seed, LocalDate anchor) {
        this.seed = seed;
        this.anchor = anchor;
    }

    Attendance write(Child child, CalendarEvent event, Mark mark) {
        Instant reported = event.start().plusSeconds(REPORTED_AFTER_SECONDS);
        return row(child, event, mark, reported, mark.reported() ? reported : event.end());
    }

    /** The mark as it stands after a correction on the next morning, or in the evening of the anchor day. */
    Attendance correct(Child child, CalendarEvent event, Mark mark) {
        LocalDate next = event.day().plusDays(1);
        while (!SchoolCalendar.isSchoolDay(next) && next.isBefore(anchor)) {
            next = next.plusDays(1);
        }
        Instant corrected =
                next.isAfter(anchor) ? LessonCalendar.at(anchor, LAST_CHANGE) : LessonCalendar.at(next, CORRECTIONS);
        return row(child, event, mark, event.start().plusSeconds(REPORTED_AFTER_SECONDS), corrected);
    }

    private Attendance row(Child child, CalendarEvent event, Mark mark, Instant reported, Instant modified) {
        int away = mark.valid() + mark.invalid() + mark.other();
        return new Attendance(
                seed.uuid("attendance", child.key(), event.id().toString()),
                child.personId(),
                event.id(),
                mark.reported(),
                mark.reported() ? event.minutes() - away : 0,
                mark.valid(),
                mark.invalid(),
                mark.other(),
                mark.reported() ? reported : null,
                modified);
    }
}
