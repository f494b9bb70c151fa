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

    private Givers() {}

    /** Those who must be asked, guardians first. */
    static List<UUID> of(PersonFact subject, LocalDate today) {
        int age = Period.between(subject.birthDate(), today).getYears();
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
}
