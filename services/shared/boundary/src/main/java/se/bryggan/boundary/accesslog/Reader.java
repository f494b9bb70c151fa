package se.bryggan.boundary.accesslog;

import java.time.LocalDate;
import java.time.ZoneId;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.gate.Controller;

/** Who reads the log of whom, at whose authority, on which day; {@code guardian} = not the subject itself. */
record Reader(Controller holder, Person subject, boolean guardian, LocalDate today, Review review) {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    boolean subjectIs(int years) {
        return !subject.birthDate().plusYears(years).isAfter(today);
    }

    /** A place may be told to nobody; as for what crosses, the subject is no exception. */
    boolean placeIsProtected() {
        return subject.protection() != Protection.NONE || subject.whereaboutsHidden();
    }

    /** Even that this authority has to do with the child tells a guardian where the child is. */
    boolean holderTellsThePlace() {
        return guardian && subject.whereaboutsHidden();
    }
}
