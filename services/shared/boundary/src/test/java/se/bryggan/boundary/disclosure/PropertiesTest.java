package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every question, tried on made-up ones. {@code -Dbryggan.seed=…} repeats a run. */
class PropertiesTest {

    private static final long SEED = Long.getLong("bryggan.seed", new Random().nextLong());
    private static final int QUESTIONS = 20_000;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final DisclosurePoint point = new DisclosurePoint(TestBook.BOOK);
    private final Random random = new Random(SEED);

    @BeforeAll
    static void tellTheSeed() {
        System.out.println("PropertiesTest: -Dbryggan.seed=" + SEED);
    }

    @Test
    void aWithdrawalNeverPermitsMore() {
        forEveryQuestion(ask -> {
            var withdrawn = new ArrayList<>(ask.consents());
            withdrawn.add(withdrawal("guardian-1", Capacity.GUARDIAN, day(ask)));

            assertNoMore(ask, ask.withConsents(withdrawn));
        });
    }

    @Test
    void aGiverWhoSaysNothingNeverPermitsMore() {
        forEveryQuestion(ask -> {
            List<ConsentStatement> without = ask.consents().stream()
                    .filter(statement -> !statement.giver().equals("guardian-2"))
                    .toList();

            assertNoMore(ask, ask.withConsents(without));
        });
    }

    @Test
    void aStaleConsentStoreNeverPermitsMore() {
        forEveryQuestion(ask -> assertNoMore(ask, stale(ask)));
    }

    @Test
    void aDutyIsNeverStoppedByRefusedMissingOrStaleConsent() {
        forEveryQuestion(ask -> {
            Set<Category> owed = on(Kind.DUTY, point.decide(ask));
            var refused = new ArrayList<ConsentStatement>();
            for (String guardian : List.of("guardian-1", "guardian-2")) {
                refused.add(new ConsentStatement(
                        guardian,
                        Capacity.GUARDIAN,
                        ConsentState.REFUSED,
                        null,
                        null,
                        false,
                        null,
                        day(ask),
                        null,
                        null));
            }

            assertEquals(owed, on(Kind.DUTY, point.decide(ask.withConsents(List.of()))));
            assertEquals(owed, on(Kind.DUTY, point.decide(ask.withConsents(refused))));
            assertEquals(owed, on(Kind.DUTY, point.decide(stale(ask))));
        });
    }

    @Test
    void theOrderOfListsNeverMatters() {
        forEveryQuestion(ask -> {
            var others = new ArrayList<>(ask.alsoConcerns());
            Collections.shuffle(others, random);
            // Statements of one giver on one day keep their order: the later one counts.
            var consents = new ArrayList<>(ask.consents());
            consents.sort((a, b) -> b.giver().compareTo(a.giver()));

            Decision shuffled = point.decide(ask.withAlsoConcerns(others).withConsents(consents));

            assertSame(point.decide(ask), shuffled);
        });
    }

    @Test
    void everyPermittedCategoryRestsOnARowThatIsInForceAndIsAboutIt() {
        forEveryQuestion(ask -> {
            for (Ground ground : grounds(point.decide(ask))) {
                assertTrue(TestBook.BOOK.rows().stream()
                        .anyMatch(row -> row.key().equals(ground.key())
                                && row.inForce(day(ask))
                                && row.categories().contains(ground.category())
                                && row.from().contains(ask.source().branch())
                                && row.to().contains(ask.recipient().branch())
                                && row.purposes().contains(ask.purpose())));
                assertTrue(ask.categories().contains(ground.category()));
            }
        });
    }

    @Test
    void policyOnlyNarrows() {
        Policy widest = new Policy(Visibility.DIRECT, null);
        forEveryQuestion(ask -> {
            Ask unlimited = withPolicy(ask, widest);

            assertNoMore(unlimited, ask);
            if (point.decide(ask) instanceof Permit permit && !permit.reduced()) {
                assertTrue(point.decide(unlimited) instanceof Permit wider && !wider.reduced());
            }
        });
    }

    @Test
    void aBlockAndAClaimNeverPermitMore() {
        forEveryQuestion(ask -> {
            assertNoMore(ask, withContext(ask, context(ask).blocked(true)));
            assertNoMore(ask.withClaimedBasis(null), ask);
        });
    }

    @Test
    void eachCategoryIsDecidedByItself() {
        forEveryQuestion(ask -> {
            var together = permitted(point.decide(ask));
            var apart = EnumSet.noneOf(Category.class);
            for (Category category : ask.categories()) {
                apart.addAll(permitted(point.decide(only(ask, category))));
            }

            assertEquals(together, apart);
        });
    }

    @Test
    void anAnswerSharesOutWhatWasAskedAndOnlyADenialGoesToReview() {
        forEveryQuestion(ask -> {
            Decision decision = point.decide(ask);
            var shared = new HashSet<>(decision.withheld());

            switch (decision) {
                case Permit permit -> {
                    assertTrue(Collections.disjoint(permit.categories(), permit.withheld()));
                    assertTrue(permit.obligations().contains(Obligation.STATE_BASIS));
                    assertTrue(permit.reduced() || permit.withheld().isEmpty());
                    shared.addAll(permit.categories());
                }
                case Deny deny -> assertTrue(!deny.reasons().isEmpty());
            }
            assertEquals(ask.categories(), shared);
            assertTrue(decision.obligations().contains(Obligation.LOG));
        });
    }

    @Test
    void anExplanationDecidesAsTheDecisionDoes() {
        forEveryQuestion(ask -> assertSame(point.decide(ask), point.explain(ask).decision()));
    }

    private static void forEveryQuestion(Consumer<Ask> property) {
        var asks = new RandomAsks(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
            Ask ask = asks.next();
            try {
                property.accept(ask);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + SEED + ", question " + i + ": " + ask, e);
            }
        }
    }

    private void assertNoMore(Ask before, Ask after) {
        Set<Category> more = EnumSet.noneOf(Category.class);
        more.addAll(permitted(point.decide(after)));
        more.removeAll(permitted(point.decide(before)));
        assertEquals(Set.of(), more);
    }

    private static void assertSame(Decision expected, Decision actual) {
        assertEquals(permitted(expected), permitted(actual));
        assertEquals(expected.withheld(), actual.withheld());
        assertEquals(expected.obligations(), actual.obligations());
        assertEquals(new HashSet<>(expected.rules()), new HashSet<>(actual.rules()));
        assertEquals(expected instanceof Deny deny && deny.review(), actual instanceof Deny deny && deny.review());
    }

    /** Also what goes out only as a neutral text was permitted. */
    private static Set<Category> permitted(Decision decision) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        grounds(decision).forEach(ground -> categories.add(ground.category()));
        return categories;
    }

    private static Set<Category> on(Kind kind, Decision decision) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        grounds(decision).stream()
                .filter(ground -> ground.kind() == kind)
                .forEach(ground -> categories.add(ground.category()));
        return categories;
    }

    private static List<Ground> grounds(Decision decision) {
        return switch (decision) {
            case Permit permit -> permit.grounds();
            case Deny deny -> List.of();
        };
    }

    private static ConsentStatement withdrawal(String giver, Capacity capacity, LocalDate day) {
        return new ConsentStatement(giver, capacity, ConsentState.WITHDRAWN, null, null, false, null, day, null, null);
    }

    private static Ask only(Ask ask, Category category) {
        return new Ask(
                ask.at(),
                ask.source(),
                ask.recipient(),
                ask.subject(),
                ask.alsoConcerns(),
                EnumSet.of(category),
                ask.purpose(),
                ask.claimedBasis(),
                ask.consents(),
                ask.investigation(),
                ask.assessment(),
                ask.context());
    }

    private static Ask stale(Ask ask) {
        return withContext(ask, context(ask).consentStoreAge(Duration.ofMinutes(1)));
    }

    private static Ask withPolicy(Ask ask, Policy policy) {
        return withContext(ask, context(ask).policy(policy));
    }

    private static Ask withContext(Ask ask, Context.Builder facts) {
        return ask.withContext(facts.build());
    }

    private static Context.Builder context(Ask ask) {
        Context facts = ask.context();
        return Context.builder()
                .reporter(facts.reporter())
                .duty(facts.duty())
                .feedbackRequested(facts.feedbackRequested())
                .onRequest(facts.onRequest())
                .assignedToCase(facts.assignedToCase())
                .sipParticipant(facts.sipParticipant())
                .familyInformed(facts.familyInformed())
                .threat(facts.threat())
                .blocked(facts.blocked())
                .cellSize(facts.cellSize())
                .channel(facts.channel())
                .consentStoreAge(facts.consentStoreAge())
                .policy(facts.policy());
    }

    private static LocalDate day(Ask ask) {
        return ask.at().atZone(STOCKHOLM).toLocalDate();
    }
}
