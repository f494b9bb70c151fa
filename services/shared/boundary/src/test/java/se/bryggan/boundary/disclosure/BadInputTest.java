package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a question denies it, by a stable code; unknown words and malformed lines: {@code DecideCommandTest}. */
class BadInputTest {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Origin REGISTER = new Origin("register", NOON);
    private static final Person CHILD = person("child-1", REGISTER);

    /** Permitted by duty, with every kind of fact, each with its origin. */
    private static final Ask ATTESTED = Ask.about(
                    CHILD,
                    NOON,
                    new Party(Branch.SCHOOL, "school-board"),
                    new Party(Branch.SOCIAL_INVESTIGATION, "district-a"),
                    EnumSet.of(Category.CONCERN_REPORT),
                    Purpose.CONCERN_REPORT)
            .withAlsoConcerns(List.of(person("parent-1", REGISTER)))
            .withConsents(List.of(refusal(REGISTER)))
            .withInvestigation(new Investigation(InvestigationState.OPENED, LocalDate.of(2026, 5, 1), REGISTER))
            .withAssessment(new Assessment(Finding.NO_HARM, null, REGISTER))
            .withContext(Context.builder().duty(true).origin(REGISTER).build());

    private final DisclosurePoint point = new DisclosurePoint(TestBook.BOOK);

    @Test
    void aQuestionWhoseFactsAllHaveAnOriginIsDecided() {
        assertInstanceOf(Permit.class, point.decideAttested(ATTESTED));
    }

    static Stream<Function<Origin, Ask>> facts() {
        return Stream.of(
                origin -> Changed.subject(ATTESTED, child -> person("child-1", origin)),
                origin -> ATTESTED.withAlsoConcerns(List.of(CHILD, person("parent-1", origin))),
                origin -> ATTESTED.withConsents(List.of(refusal(REGISTER), refusal(origin))),
                origin -> ATTESTED.withInvestigation(new Investigation(InvestigationState.OPENED, null, origin)),
                origin -> ATTESTED.withAssessment(new Assessment(Finding.NO_HARM, null, origin)),
                origin -> ATTESTED.withContext(
                        Context.builder().onRequest(false).origin(origin).build()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactWithoutOriginIsDeniedWithAnAlert(Function<Origin, Ask> fact) {
        for (Origin origin : new Origin[] {null, new Origin(null, NOON), new Origin(" ", NOON)}) {
            assertFailsClosed(Reason.FACT_WITHOUT_ORIGIN, point.decideAttested(fact.apply(origin)));
        }
        assertInstanceOf(Permit.class, point.decideAttested(fact.apply(new Origin("somebody", null))));
    }

    @Test
    void aChannelAnAgeAndAPolicyAreMeasuredAndNobodysWord() {
        Context measured = Context.builder()
                .channel(Channel.PORTAL)
                .consentStoreAge(Duration.ZERO)
                .policy(new Policy(Visibility.NONE, 7))
                .build();

        assertInstanceOf(Permit.class, point.decideAttested(ATTESTED.withContext(measured)));
    }

    @Test
    void whoAsksIsNamedForWhatNobodyElseStatesInTheContext() {
        Origin asker = new Origin("mentor", NOON);
        Context stated = Context.builder().cellSize(5).channel(Channel.TOPIC).build();

        assertEquals(asker, stated.statedBy(asker).origin());
        assertEquals(5, stated.statedBy(asker).cellSize());
        assertEquals(Channel.TOPIC, stated.statedBy(asker).channel());
        assertEquals(REGISTER, ATTESTED.context().statedBy(asker).origin());
        assertEquals(Context.UNKNOWN, Context.UNKNOWN.statedBy(asker));
    }

    @Test
    void withoutARuleBookOrAQuestionAttestedFactsDoNotHelp() {
        assertFailsClosed(Reason.NO_RULE_BOOK, DisclosurePoint.withoutRuleBook().decideAttested(ATTESTED));
        assertFailsClosed(Reason.UNEXPECTED, point.decideAttested(null));
    }

    @Test
    void whatCouldNotBeJudgedMayBeAskedAgain() {
        Deny unattested = (Deny) point.decideAttested(Changed.subject(ATTESTED, child -> person("child-1", null)));

        assertTrue(unattested.unjudged());
    }

    @Test
    void aFaultInsideIsADenialThatTellsNothingOfThePerson() {
        Set<Category> broken = EnumSet.of(Category.ATTENDANCE);
        Ask beyondTime =
                Ask.about(CHILD, Instant.MAX, ATTESTED.source(), ATTESTED.recipient(), broken, Purpose.CONCERN_REPORT);

        Decision decision = point.decide(beyondTime);

        assertFailsClosed(Reason.UNEXPECTED, decision);
        assertEquals(broken, decision.withheld());
        assertFalse(decision.toString().contains("child-1"), decision.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -60_000, -86_400_000, 60_000, 86_400_000})
    void aPermitIsVoidWhenTheClockHasJumped(long millis) {
        Permit permit = (Permit) point.decide(ATTESTED);

        assertFalse(permit.validAt(NOON.plusMillis(millis)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 59_999})
    void aPermitHoldsForAMinute(long millis) {
        Permit permit = (Permit) point.decide(ATTESTED);

        assertTrue(permit.validAt(NOON.plusMillis(millis)));
    }

    /** Each question is decided on its own moment: a clock that is put back brings back the law of that day only. */
    @Test
    void aClockThatJumpsPicksTheRulesOfTheDayItShows() {
        assertEquals(
                List.of("SoL-19-1"),
                point.decide(at("2025-07-01T00:00:00+02:00")).rules());
        assertEquals(
                List.of("SoL2001-14-1"),
                point.decide(at("2025-06-30T23:59:59+02:00")).rules());
        assertEquals(
                List.of("SoL-19-1"),
                point.decide(at("2025-07-01T00:00:00+02:00")).rules());
    }

    private static Ask at(String moment) {
        return Ask.about(
                CHILD,
                OffsetDateTime.parse(moment).toInstant(),
                ATTESTED.source(),
                ATTESTED.recipient(),
                ATTESTED.categories(),
                ATTESTED.purpose());
    }

    private static Person person(String ref, Origin origin) {
        return new Person(
                ref,
                LocalDate.of(2013, 1, 15),
                null,
                List.of("guardian-1", "guardian-2"),
                null,
                Protection.NONE,
                false,
                origin);
    }

    private static ConsentStatement refusal(Origin origin) {
        return new ConsentStatement(
                "guardian-1",
                Capacity.GUARDIAN,
                ConsentState.REFUSED,
                null,
                null,
                false,
                null,
                LocalDate.of(2026, 1, 10),
                null,
                origin);
    }

    private static void assertFailsClosed(Reason reason, Decision decision) {
        Deny deny = assertInstanceOf(Deny.class, decision);
        assertEquals(EnumSet.of(reason), deny.reasons());
        assertEquals(EnumSet.of(Obligation.LOG, Obligation.ALERT), deny.obligations());
        assertFalse(deny.review());
        assertEquals(List.of(), deny.rules());
    }
}
