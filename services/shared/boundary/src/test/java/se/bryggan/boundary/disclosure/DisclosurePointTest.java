package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosurePointTest {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Person CHILD =
            new Person("child-1", LocalDate.of(2013, 1, 15), List.of("guardian-1", "guardian-2"));
    private static final Ask REPORT_OF_CONCERN = Ask.about(
            CHILD,
            NOON,
            new Party(Branch.SCHOOL, "school-board"),
            new Party(Branch.SOCIAL_INVESTIGATION, "district-a"),
            EnumSet.of(Category.CONCERN_REPORT, Category.ATTENDANCE),
            Purpose.CONCERN_REPORT);

    private final DisclosurePoint point = new DisclosurePoint(TestBook.BOOK);

    @Test
    void aPermitTellsEverythingThatTheExitNeeds() {
        Permit permit = assertInstanceOf(Permit.class, point.decide(REPORT_OF_CONCERN));

        assertEquals(EnumSet.of(Category.CONCERN_REPORT, Category.ATTENDANCE), permit.categories());
        assertEquals(Set.of(), permit.withheld());
        assertEquals(List.of("SoL-19-1"), permit.rules());
        assertEquals("SoL-19-1/report", permit.grounds().get(0).key());
        assertEquals(Kind.DUTY, permit.grounds().get(0).kind());
        assertEquals(REPORT_OF_CONCERN.recipient(), permit.recipient());
        assertEquals(REPORT_OF_CONCERN.source(), permit.source());
        assertEquals("child-1", permit.subjectRef());
        assertEquals(Purpose.CONCERN_REPORT, permit.purpose());
        assertEquals("Permit[SOCIAL_INVESTIGATION, [ATTENDANCE, CONCERN_REPORT], [SoL-19-1]]", permit.toString());
        assertEquals(NOON, permit.decidedAt());
        assertEquals(NOON.plusSeconds(60), permit.expiry());
        assertEquals(REPORT_OF_CONCERN.digest(), permit.askDigest());
        assertEquals(point.ruleBookVersion(), permit.ruleBookVersion());
        assertFalse(permit.reduced());
    }

    @Test
    void aPermitIsUsedOnce() throws Exception {
        Permit permit = assertInstanceOf(Permit.class, point.decide(REPORT_OF_CONCERN));
        var start = new CountDownLatch(1);
        int winners = 0;

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> attempts = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return permit.use();
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> attempt : attempts) {
                winners += attempt.get(10, TimeUnit.SECONDS) ? 1 : 0;
            }
        }

        assertEquals(1, winners);
        assertFalse(permit.use());
    }

    @Test
    void anExplanationOpensNothing() {
        Explanation explanation = point.explain(REPORT_OF_CONCERN);

        assertFalse(assertInstanceOf(Permit.class, explanation.decision()).use());
    }

    @Test
    void anExplanationTellsWhyEachRowDidOrDidNotApply() {
        List<Trial> trials =
                point.explain(REPORT_OF_CONCERN.withClaimedBasis("SoL-20-6")).trials();

        assertEquals(Reason.OTHER_PURPOSE, reason(trials, "SoL-20-6/assist"));
        assertEquals(Reason.NOT_CLAIMED, reason(trials, "SoL-19-1/report"));
        assertEquals(Reason.NOT_IN_FORCE, reason(trials, "SoL2001-14-1/report"));
        assertEquals(Reason.OTHER_SOURCE, reason(trials, "OSL-26-9/child"));
    }

    @Test
    void anExplanationNamesTheConditionThatDidNotHold() {
        Ask investigation = Ask.about(
                CHILD,
                NOON,
                REPORT_OF_CONCERN.source(),
                REPORT_OF_CONCERN.recipient(),
                EnumSet.of(Category.ATTENDANCE),
                Purpose.CHILD_INVESTIGATION);

        Trial trial = point.explain(investigation).trials().stream()
                .filter(row -> row.row().key().equals("SoL-20-6/assist"))
                .findFirst()
                .orElseThrow();

        assertEquals(Reason.CONDITION_NOT_MET, trial.reason());
        assertEquals("investigation: [OPENED]", trial.unmet().toString());
    }

    @Test
    void whatIsNotAQuestionIsDeniedWithAnAlert() {
        assertFailsClosed(Reason.UNEXPECTED, point.decide((Ask) null));
        assertFailsClosed(Reason.NOTHING_ASKED, point.decide(withCategories(Set.of())));
        assertFailsClosed(Reason.UNKNOWN_WORD, point.denyUnknown(Set.of(Category.ATTENDANCE)));
    }

    @Test
    void someoneWhoIsNotYetBornIsDeniedWithAnAlert() {
        Person unborn = new Person("child-1", LocalDate.of(2026, 5, 5), List.of("guardian-1"));

        assertFailsClosed(Reason.BORN_LATER, point.decide(REPORT_OF_CONCERN.withAlsoConcerns(List.of(unborn))));
    }

    @Test
    void aDenialTellsWhatWasAskedAndWhyNot() {
        Ask claimed = REPORT_OF_CONCERN.withClaimedBasis("UNHEARD");
        Deny deny = assertInstanceOf(Deny.class, point.decide(claimed));

        assertEquals(claimed.digest(), deny.askDigest());
        assertEquals(claimed.categories(), deny.withheld());
        assertEquals("Deny[review=false, [NO_RULE], []]", deny.toString());
        assertEquals("", point.denyUnknown(Set.of()).askDigest());
    }

    @Test
    void severalQuestionsAreAnsweredInTheirOrder() {
        List<Decision> decisions =
                point.decide(List.of(REPORT_OF_CONCERN, REPORT_OF_CONCERN.withClaimedBasis("UNHEARD")));

        assertEquals(2, decisions.size());
        assertInstanceOf(Permit.class, decisions.get(0));
        assertInstanceOf(Deny.class, decisions.get(1));
    }

    @Test
    void aSubjectWhoIsNotYetBornIsDeniedWithAnAlert() {
        Person unborn = new Person("child-1", LocalDate.of(2026, 5, 5), List.of("guardian-1"));

        assertFailsClosed(Reason.BORN_LATER, point.decide(Changed.subject(REPORT_OF_CONCERN, child -> unborn)));
    }

    @Test
    void withoutARuleBookEverythingIsDeniedWithAnAlert() {
        DisclosurePoint blind = DisclosurePoint.withoutRuleBook();

        assertFailsClosed(Reason.NO_RULE_BOOK, blind.decide(REPORT_OF_CONCERN));
        assertFailsClosed(Reason.NO_RULE_BOOK, blind.decide((Ask) null));
        assertEquals(
                REPORT_OF_CONCERN.categories(), blind.decide(REPORT_OF_CONCERN).withheld());
        assertEquals("none", blind.ruleBookVersion());
    }

    @Test
    void onlyWhatCouldNotBeJudgedIsUnjudged() {
        Person unborn = new Person("child-1", LocalDate.of(2026, 5, 5), List.of("guardian-1"));

        assertTrue(unjudged(DisclosurePoint.withoutRuleBook().decide(REPORT_OF_CONCERN)));
        assertTrue(unjudged(point.decide((Ask) null)));
        assertFalse(unjudged(point.decide(REPORT_OF_CONCERN.withAlsoConcerns(List.of(unborn)))));
    }

    private static boolean unjudged(Decision decision) {
        return ((Deny) decision).unjudged();
    }

    @Test
    void aMinorWithoutKnownGuardiansCannotConsent() {
        Person alone = new Person("child-1", LocalDate.of(2013, 1, 15), List.of());
        Ask ask = Ask.about(
                alone,
                NOON,
                REPORT_OF_CONCERN.source(),
                new Party(Branch.SCHOOL_SOCIAL_TEAM, "district-a"),
                EnumSet.of(Category.ATTENDANCE),
                Purpose.SST_REFERRAL);

        Deny deny = assertInstanceOf(Deny.class, point.decide(ask));

        assertEquals(EnumSet.of(Reason.CONSENT_NOT_IN_FORCE), deny.reasons());
    }

    @Test
    void aConsentStoreOfUnknownAgeIsForTheCallerToReportAndTenSecondsAreStillFresh() {
        Ask consented = consentedReferral();

        assertInstanceOf(Permit.class, point.decide(aged(consented, Duration.ofSeconds(10))));
        assertInstanceOf(Deny.class, point.decide(aged(consented, Duration.ofSeconds(10, 1))));
    }

    @Test
    void equalFactsGiveEqualDigestsWhateverTheOrderOfTheirLists() {
        Person one = new Person("parent-1", LocalDate.of(1984, 3, 10), List.of());
        Person two = new Person("parent-2", LocalDate.of(1983, 6, 1), List.of());

        assertEquals(
                REPORT_OF_CONCERN.withAlsoConcerns(List.of(one, two)).digest(),
                REPORT_OF_CONCERN.withAlsoConcerns(List.of(two, one)).digest());
        assertNotEquals(
                REPORT_OF_CONCERN.digest(),
                REPORT_OF_CONCERN.withAlsoConcerns(List.of(one)).digest());
        assertTrue(REPORT_OF_CONCERN.digest().matches("[0-9a-f]{64}"));
    }

    @Test
    void aQuestionKeptAsJsonIsReadBackAndDecidedTheSame() throws Exception {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var asks = new RandomAsks(7);

        for (int i = 0; i < 500; i++) {
            Ask ask = asks.next();
            Ask readBack = json.readValue(json.writeValueAsString(ask), Ask.class);

            assertEquals(ask, readBack);
            assertEquals(ask.digest(), readBack.digest());
        }
    }

    @Test
    void nothingAboutThePersonIsPrinted() {
        String printed = REPORT_OF_CONCERN + " " + CHILD + " " + point.decide(REPORT_OF_CONCERN);

        assertFalse(printed.contains("2013"), printed);
    }

    private static Ask consentedReferral() {
        return Ask.about(
                        CHILD,
                        NOON,
                        REPORT_OF_CONCERN.source(),
                        new Party(Branch.SCHOOL_SOCIAL_TEAM, "district-a"),
                        EnumSet.of(Category.ATTENDANCE),
                        Purpose.SST_REFERRAL)
                .withConsents(List.of(given("guardian-1"), given("guardian-2")));
    }

    private static ConsentStatement given(String guardian) {
        return new ConsentStatement(
                guardian,
                Capacity.GUARDIAN,
                ConsentState.GIVEN,
                null,
                null,
                false,
                null,
                LocalDate.of(2026, 1, 10),
                null,
                null);
    }

    private static Ask aged(Ask ask, Duration age) {
        return ask.withContext(Context.builder().consentStoreAge(age).build());
    }

    private static Ask withCategories(Set<Category> categories) {
        return Ask.about(
                CHILD,
                NOON,
                REPORT_OF_CONCERN.source(),
                REPORT_OF_CONCERN.recipient(),
                categories,
                Purpose.CONCERN_REPORT);
    }

    private static Reason reason(List<Trial> trials, String key) {
        return trials.stream()
                .filter(trial -> trial.row().key().equals(key) && trial.category() == Category.ATTENDANCE)
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private static void assertFailsClosed(Reason reason, Decision decision) {
        Deny deny = assertInstanceOf(Deny.class, decision);
        assertEquals(EnumSet.of(reason), deny.reasons());
        assertEquals(EnumSet.of(Obligation.LOG, Obligation.ALERT), deny.obligations());
        assertFalse(deny.review());
        assertEquals(List.of(), deny.rules());
    }
}
