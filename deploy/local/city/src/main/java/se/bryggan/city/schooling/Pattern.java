package se.bryggan.city.schooling;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** Which lessons a story pupil misses first; among equals the latest day comes first. */
enum Pattern {
    LATEST_DAYS(comparing(CalendarEvent::day, Comparator.reverseOrder())),
    MORNINGS(comparing(CalendarEvent::slot)),
    AFTERNOONS(comparing(CalendarEvent::slot, Comparator.reverseOrder())),
    EVERY_OTHER_DAY(comparing(event -> event.day().getDayOfMonth() % 2)),
    ONE_SUBJECT(comparing(CalendarEvent::activity));

    private final Comparator<CalendarEvent> order;

    Pattern(Comparator<CalendarEvent> first) {
        this.order = first.thenComparing(CalendarEvent::day, Comparator.reverseOrder())
                .thenComparing(CalendarEvent::slot);
    }

    Comparator<CalendarEvent> order() {
        return order;
    }
}
