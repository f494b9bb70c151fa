package se.bryggan.boundary.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Made-up questions, most of them close to some row of the rule book, so that many are permitted. */
final class RandomAsks {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final List<String> AUTHORITIES = List.of("a", "a", "a", "b", "child-1", "guardian-1", "guardian-2");
    private static final List<Integer> AGES = List.of(0, 9, 14, 15, 16, 17, 18, 20, 21, 30);

    private final Random random;

    RandomAsks(long seed) {
        this.random = new Random(seed);
    }

    Ask next() {
        return chance(3) ? bornOnLeapDay() : bornNearABirthday();
    }

    private Ask bornNearABirthday() {
        RuleRow row = any(TestBook.BOOK.rows());
        LocalDate day = day(row);
        return about(row, day, day.minusYears(any(AGES)).plusDays(random.nextInt(3) - 1));
    }

    /** Someone born on 29 February turns 15, 18 or 21, always in a common year, and on 1 March. */
    private Ask bornOnLeapDay() {
        LocalDate birth = LocalDate.of(any(2004, 2008, 2012), 2, 29);
        LocalDate firstOfMarch = LocalDate.of(birth.getYear() + any(15, 18, 21), 3, 1);
        return about(any(TestBook.BOOK.rows()), firstOfMarch.plusDays(random.nextInt(3) - 1), birth);
    }

    private Ask about(RuleRow row, LocalDate day, LocalDate birth) {
        var categories = EnumSet.of(any(row.categories()), any(row.categories()));
        if (chance(30)) {
            categories.add(any(Category.values()));
        }
        Branch to = chance(90) ? any(row.to()) : any(Branch.values());
        Person subject = person("child-1", birth, day);
        return new Ask(
                day.atTime(any(LocalTime.MIN, LocalTime.NOON, LocalTime.MAX))
                        .atZone(STOCKHOLM)
                        .toInstant(),
                new Party(any(row.from()), any("a", "a", "b")),
                new Party(to, recipient(to)),
                subject,
                others(day),
                categories,
                any(row.purposes()),
                any(null, null, null, row.id(), Ask.CONSENT, "UNHEARD"),
                consents(day),
                chance(70) ? new Investigation(any(InvestigationState.values()), near(day), null) : null,
                assessment(row),
                context(row, day));
    }

    private LocalDate day(RuleRow row) {
        if (row.validFrom() != null && chance(40)) {
            return row.validFrom().plusDays(random.nextInt(3) - 1);
        }
        if (row.validTo() != null && chance(60)) {
            return row.validTo().plusDays(random.nextInt(3) - 1);
        }
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
    }

    private String recipient(Branch to) {
        if (to == Branch.GUARDIAN && chance(80)) {
            return "guardian-1";
        }
        return to == Branch.CHILD && chance(80) ? "child-1" : any(AUTHORITIES);
    }

    private Person person(String ref, LocalDate birth, LocalDate day) {
        return new Person(
                ref,
                birth.isAfter(day) ? day : birth,
                null,
                any(List.of("guardian-1", "guardian-2"), List.of("guardian-1")),
                any(null, true, false),
                chance(75) ? Protection.NONE : any(Protection.values()),
                chance(10),
                null);
    }

    private List<Person> others(LocalDate day) {
        var others = new ArrayList<Person>();
        for (String ref : List.of("other-1", "other-2")) {
            if (chance(30)) {
                others.add(person(ref, LocalDate.of(1984, 3, 10), day));
            }
        }
        return others;
    }

    private List<ConsentStatement> consents(LocalDate day) {
        var statements = new ArrayList<ConsentStatement>();
        for (String giver : List.of("guardian-1", "guardian-2", "child-1", "other-1", "other-2")) {
            int rows = any(0, 1, 1, 1, 2, 3);
            for (int i = 0; i < rows; i++) {
                statements.add(statement(giver, day));
            }
        }
        return statements;
    }

    private ConsentStatement statement(String giver, LocalDate day) {
        Capacity capacity = giver.startsWith("guardian")
                ? Capacity.GUARDIAN
                : giver.startsWith("child") ? Capacity.SUBJECT : Capacity.THIRD_PERSON;
        return new ConsentStatement(
                giver,
                capacity,
                chance(70) ? ConsentState.GIVEN : any(ConsentState.values()),
                chance(80) ? null : some(Category.values()),
                chance(85) ? null : some(Branch.values()),
                chance(15),
                chance(85) ? null : some(Purpose.values()),
                chance(80) ? day.minusDays(random.nextInt(400)) : near(day),
                chance(85) ? null : near(day),
                null);
    }

    private Assessment assessment(RuleRow row) {
        if (chance(35)) {
            return null;
        }
        Finding finding = row.findings().isEmpty() || chance(30) ? any(Finding.values()) : any(row.findings());
        return new Assessment(finding, chance(70) ? null : some(Category.values()), null);
    }

    private Channel channel(RuleRow row) {
        if (row.requires(Condition.DIRECT_ACCESS) && chance(60)) {
            return Channel.DIRECT_ACCESS;
        }
        return chance(70) ? null : any(Channel.values());
    }

    private Context context(RuleRow row, LocalDate day) {
        return Context.builder()
                .reporter(fact(row.requires(Condition.REPORTER_UNDER_DUTY)))
                .duty(fact(row.requires(Condition.REPORTER_UNDER_DUTY)))
                .feedbackRequested(fact(false))
                .onRequest(fact(false))
                .assignedToCase(fact(row.has(Trait.CLOSES_UNLESS_ASSIGNED)))
                .sipParticipant(fact(false))
                .familyInformed(fact(row.requires(Condition.POLICY_VISIBILITY)))
                .threat(fact(false))
                .blocked(any(null, null, false, true))
                .cellSize(any(null, 0, 4, 5, 9, 10))
                .channel(channel(row))
                .consentStoreAge(any(null, null, Duration.ofSeconds(10), Duration.ofSeconds(11)))
                .policy(chance(60) ? null : new Policy(any(Visibility.values()), any(null, 3, 10)))
                .origin(new Origin("random", Instant.EPOCH.plusSeconds(day.toEpochDay())))
                .build();
    }

    private Boolean fact(boolean needed) {
        return needed && chance(70) ? Boolean.TRUE : any(null, true, true, false);
    }

    private LocalDate near(LocalDate day) {
        return day.plusDays(random.nextInt(5) - 3);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <E extends Enum<E>> Set<E> some(E[] values) {
        var some = EnumSet.noneOf(values[0].getDeclaringClass());
        for (E value : values) {
            if (chance(70)) {
                some.add(value);
            }
        }
        return some;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(Collection<T> values) {
        return new ArrayList<>(values).get(random.nextInt(values.size()));
    }
}
