package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.facts.PersonFact;

/** Whose word counts for a person: every guardian's until 18 (FB 6:11), the own from 15 (SoL 3:4). */
final class Givers {

    private static final int OWN_WORD_FROM = 15;
    private static final int OF_AGE = 18;

    /** From this age on the child's own view belongs to the picture, as long as it does not decide (a choice). */
    private static final int VIEW_FROM = 12;

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

    private static int age(PersonFact subject, LocalDate today) {
        return Period.between(subject.birthDate(), today).getYears();
    }
}
