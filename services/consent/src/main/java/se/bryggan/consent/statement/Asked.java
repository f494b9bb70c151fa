package se.bryggan.consent.statement;

import java.time.LocalDate;

/** What a giver was asked to consent to, and to which day. */
record Asked(Scope scope, LocalDate lastDay) {

    /** As a question says it that was put on its first day. */
    static Asked by(Statement question) {
        return new Asked(question.scope(), SchoolYear.limited(question.validFrom(), question.validTo()));
    }

    /** Whether a consent to that scope and day leaves anything out. */
    boolean exceeds(Scope given, LocalDate lastDayGiven) {
        return !given.covers(scope) || lastDayGiven.isBefore(lastDay);
    }
}
