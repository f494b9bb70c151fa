package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.facts.PersonFact;

/** Whose word counts for a person: every guardian's until 18 (FB 6:11), the own from 15 (SoL 3:4). */
final class Givers {

    private static final int OWN_WORD_FROM = 15;
    private static final int OF_AGE = 18;

    /** From this age on the child's own view belongs to the picture, as long as it does not decide (a choice). */
    private static final int VIEW_FROM = 12;

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private Givers() {}

    /** Those who must be asked, guardians first. */
    static List<UUID> of(PersonFact subject, LocalDate today) {
        int age = age(subject, today);
        List<UUID> givers = new ArrayList<>();
        if (age < OF_AGE) {
            givers.addAll(subject.guardians());
        }
        if (age >= OWN_WORD_FROM) {
            givers.add(subject.subject());
        }
        return List.copyOf(givers);
    }

    /** Whether the word of the giver is kept: those who must be asked, and a younger child's own view. */
    static boolean mayBe(UUID giver, PersonFact subject, LocalDate today) {
        return giver.equals(subject.subject()) || of(subject, today).contains(giver);
    }

    /** Whether the guardians' word is not to be registered without what the child itself wants. */
    static boolean viewIsRecorded(PersonFact subject, LocalDate today) {
        int age = age(subject, today);
        return age >= VIEW_FROM && age < OWN_WORD_FROM;
    }

    /** Why what was said counts for the person no more; empty while it does, or still is a child's own view. */
    static Optional<Statement.Ended> over(Statement said, PersonFact subject, LocalDate today) {
        if (said.capacity() == Capacity.SUBJECT) {
            return Optional.of(Statement.Ended.OWN_WORD_FROM_15)
                    .filter(ended -> isChildsView(said, subject) && age(subject, today) >= OWN_WORD_FROM);
        }
        if (age(subject, today) >= OF_AGE) {
            return Optional.of(Statement.Ended.OF_AGE);
        }
        return Optional.of(Statement.Ended.NO_LONGER_GUARDIAN)
                .filter(ended -> !subject.guardians().contains(said.giver()));
    }

    /** Whether it is what a child said of itself before its own word counted: no consent, now or later. */
    static boolean isChildsView(Statement said, PersonFact subject) {
        return said.capacity() == Capacity.SUBJECT
                && LocalDate.ofInstant(said.saidAt(), STOCKHOLM).isBefore(birthday(subject, OWN_WORD_FROM));
    }

    /** The last day of what the giver says today: a child's view ends before it could be taken for a consent. */
    static LocalDate lastDay(UUID giver, PersonFact subject, LocalDate today, LocalDate wished) {
        LocalDate ownWord = birthday(subject, OWN_WORD_FROM);
        boolean view = giver.equals(subject.subject()) && today.isBefore(ownWord);
        return view && !wished.isBefore(ownWord) ? ownWord.minusDays(1) : wished;
    }

    /** The next day on which others are to be asked than before. */
    static Optional<LocalDate> nextChange(PersonFact subject, LocalDate today) {
        return Stream.of(OWN_WORD_FROM, OF_AGE)
                .map(years -> birthday(subject, years))
                .filter(today::isBefore)
                .findFirst();
    }

    /** Who is born on 29 February turns a year older on 1 March in common years. */
    private static LocalDate birthday(PersonFact subject, int years) {
        LocalDate born = subject.birthDate();
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static int age(PersonFact subject, LocalDate today) {
        return Period.between(subject.birthDate(), today).getYears();
    }
}
