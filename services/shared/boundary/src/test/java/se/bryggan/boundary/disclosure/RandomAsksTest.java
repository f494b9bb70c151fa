package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The made-up questions are worth asking only if they come to every edge, again and again. */
class RandomAsksTest {

    private static final int QUESTIONS = 20_000;
    private static final int OFTEN = 10;

    private final Map<String, Integer> met = new LinkedHashMap<>();

    @Test
    void everyEdgeOfTimeIsMetOften() {
        asks(ask -> {
            LocalDate day = Changed.day(ask);
            for (RuleRow row : TestBook.BOOK.rows()) {
                around("first day of a row", row.validFrom(), day);
                around("last day of a row", row.validTo(), day);
            }
            for (ConsentStatement statement : ask.consents()) {
                around("first day of a consent", statement.validFrom(), day);
                around("last day of a consent", statement.validTo(), day);
            }
            for (int age : new int[] {15, 18, 21}) {
                around("birthday " + age, birthday(ask, age), day);
            }
            if (ask.investigation() != null) {
                around("first day of an investigation", ask.investigation().since(), day);
            }
        });

        assertEquals(24, met.size(), met.toString());
        assertTrue(met.values().stream().allMatch(times -> times >= OFTEN), met.toString());
    }

    @Test
    void everyKindOfFactIsMetOften() {
        asks(ask -> {
            count("born on 29 February", ask, RandomAsksTest::leapling);
            count("two words of one giver", ask, RandomAsksTest::overlapping);
            count("blocked", ask, one -> Boolean.TRUE.equals(one.context().blocked()));
            count("policy", ask, one -> !one.context().policy().equals(Policy.DEFAULT));
            count("hidden", ask, one -> one.subject().whereaboutsHidden());
            count("another hidden", ask, one -> one.alsoConcerns().stream().anyMatch(Person::whereaboutsHidden));
            count(
                    "harm",
                    ask,
                    one -> one.assessment() != null && one.assessment().finding() == Finding.HARM);
            count("claim", ask, one -> one.claimedBasis() != null);
            met.merge(ask.subject().protection().name(), 1, Integer::sum);
            met.merge(ask.purpose().name(), 1, Integer::sum);
            met.merge(ask.source().branch().name(), 1, Integer::sum);
        });

        assertTrue(met.values().stream().allMatch(times -> times >= OFTEN), met.toString());
        for (Protection protection : Protection.values()) {
            assertTrue(met.containsKey(protection.name()));
        }
    }

    @Test
    void everyRowAnswersSomeQuestionAndAFairShareIsPermitted() {
        var permits = new TreeMap<String, Integer>();
        asks(ask -> {
            met.merge(Answers.permitted(ask).isEmpty() ? "denied" : "permitted", 1, Integer::sum);
            Answers.grounds(Answers.POINT.decide(ask)).forEach(ground -> permits.merge(ground.key(), 1, Integer::sum));
        });

        Set<String> permitting = new TreeSet<>();
        TestBook.BOOK.rows().stream()
                .filter(row -> row.kind() != Kind.LAST_RESORT && row.kind() != Kind.SECRECY)
                .forEach(row -> permitting.add(row.key()));
        assertEquals(permitting, permits.keySet(), permits.toString());
        assertTrue(met.get("permitted") > QUESTIONS / 10, met.toString());
    }

    private static void asks(Consumer<Ask> look) {
        Everyone.asks(QUESTIONS, look);
    }

    private void around(String edge, LocalDate date, LocalDate day) {
        if (date != null && Math.abs(date.toEpochDay() - day.toEpochDay()) <= 1) {
            String when =
                    day.isBefore(date) ? "the day before the " : day.isAfter(date) ? "the day after the " : "the ";
            met.merge(when + edge, 1, Integer::sum);
        }
    }

    private void count(String fact, Ask ask, Predicate<Ask> holds) {
        met.merge(fact, holds.test(ask) ? 1 : 0, Integer::sum);
    }

    /** In a common year someone born on 29 February turns a year older on 1 March. */
    private static LocalDate birthday(Ask ask, int age) {
        LocalDate birth = ask.subject().birthDate();
        LocalDate sameDay = birth.plusYears(age);
        return sameDay.getDayOfMonth() == birth.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }

    private static boolean leapling(Ask ask) {
        return ask.subject().birthDate().getMonthValue() == 2
                && ask.subject().birthDate().getDayOfMonth() == 29;
    }

    private static boolean overlapping(Ask ask) {
        var givers = new HashSet<String>();
        return ask.consents().stream().anyMatch(statement -> !givers.add(statement.giver()));
    }
}
