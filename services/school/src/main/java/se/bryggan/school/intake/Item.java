package se.bryggan.school.intake;

import se.bryggan.school.attendance.Report;

/** One event of a batch: a report, or what is wrong with it. {@code id} is the event's own, null if it has none. */
sealed interface Item {

    String id();

    record Sound(String id, Report report) implements Item {}

    /** {@code code} names the kind of fault, never what stood there. */
    record Faulty(String id, String code) implements Item {}
}
