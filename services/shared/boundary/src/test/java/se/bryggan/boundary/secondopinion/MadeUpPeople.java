package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/** Synthetic persons around birthdays that decide, with protection and hidden places. */
final class MadeUpPeople {

    private static final List<Integer> AGES_THAT_DECIDE = List.of(15, 18, 21);
    private static final List<String> LEAP_DAYS = List.of("2004-02-29", "2008-02-29", "2012-02-29");

    private final Dice dice;

    MadeUpPeople(Dice dice) {
        this.dice = dice;
    }

    /** A subject; {@code day} is the day of the question. */
    void subject(ObjectNode subject, LocalDate day) {
        subject.put("ref", "child-1").put("birthDate", birthDate(day).toString());
        if (dice.in100(80)) {
            subject.put("custody", dice.of("JOINT", "JOINT", "SOLE", "SPECIAL"));
        }
        protection(subject, 25);
        if (dice.in100(10)) {
            subject.put("mature", dice.in100(50));
        }
    }

    void others(ArrayNode people, LocalDate day) {
        for (int i = dice.upTo(2); i > 0; i--) {
            ObjectNode person = people.addObject()
                    .put("ref", dice.of("parent-1", "parent-2", "guardian-1", "guardian-2"))
                    .put("birthDate", day.minusYears(dice.between(20, 60)).toString());
            protection(person, 20);
        }
    }

    private LocalDate birthDate(LocalDate day) {
        Set<MonthDay> edges = Set.of(MonthDay.of(2, 28), MonthDay.of(3, 1));
        if (dice.in100(edges.contains(MonthDay.from(day)) ? 70 : 5)) {
            return LocalDate.parse(dice.one(LEAP_DAYS));
        }
        if (dice.in100(25)) {
            return day.minusYears(dice.one(AGES_THAT_DECIDE)).plusDays(dice.between(-1, 1));
        }
        return day.minusYears(dice.in100(85) ? dice.between(1, 17) : dice.between(18, 30))
                .minusDays(dice.upTo(300));
    }

    private void protection(ObjectNode person, int percent) {
        if (dice.in100(percent)) {
            person.put("protection", dice.one(Words.PROTECTIONS));
        }
        if (dice.in100(percent)) {
            person.put("whereaboutsHidden", dice.in100(70));
        }
    }
}
