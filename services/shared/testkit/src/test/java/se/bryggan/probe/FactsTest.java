package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.facts.ConsentFact;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.testkit.Events;

@QuarkusTest
class FactsTest {
    private static final Controller SCHOOL = new Controller("municipality", Branch.SCHOOL);
    private static final Controller STUDENT_HEALTH = new Controller("municipality", Branch.STUDENT_HEALTH);
    private static final Controller REGISTER = new Controller("directory", Branch.PLATFORM_OPERATIONS);
    private static final Actor SERVICE = new Actor("urn-probe", Actor.Kind.SERVICE, null, null, null, "service", 3);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final int PARTITIONS = 3;

    @Inject
    Facts facts;

    @Inject
    AskFacts askFacts;

    @Inject
    Feeds feeds;

    @Inject
    DisclosurePoint point;

    @Inject
    Gate gate;

    @Inject
    Entering entering;

    @Inject
    CurrentActor current;

    private final UUID child = UUID.randomUUID();
    private final UUID guardian = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @BeforeEach
    void theFeedsAreHeard() {
        hear("directory.school.v1");
        hear("consent.school.v1");
    }

    @Test
    void anOlderWordAfterANewerChangesNothing() throws Exception {
        register(3, Protection.CONFIDENTIALITY_MARKING);
        register(2, Protection.NONE);
        say(ConsentState.WITHDRAWN, 2);
        say(ConsentState.GIVEN, 1);
        say(ConsentState.GIVEN, 2);

        AskFacts.Known known = known();

        assertEquals(Protection.CONFIDENTIALITY_MARKING, known.person().protection());
        assertEquals(ConsentState.WITHDRAWN, known.consents().getFirst().state());
        assertEquals(1, known.consents().size());
    }

    @Test
    void aRegisterThatIsSilentCountsAsTheHighestProtection() throws Exception {
        register(1, Protection.NONE);
        assertEquals(Protection.NONE, known().person().protection());

        feeds.spreads("directory.school.v1", PARTITIONS + 1);

        assertEquals(Protection.FICTITIOUS_IDENTITY, known().person().protection());
        assertTrue(known().person().whereaboutsHidden());
    }

    @Test
    void aChildWhomNoRegisterKnowsCountsAsTheHighestProtection() throws Exception {
        assertEquals(Protection.FICTITIOUS_IDENTITY, known().person().protection());
    }

    @Test
    void aConsentOpensOnlyWhileItsFeedIsHeard() throws Exception {
        register(1, Protection.NONE);
        say(ConsentState.GIVEN, 1);
        assertInstanceOf(Permit.class, decide(Purpose.SST_REFERRAL, Category.ATTENDANCE));

        feeds.spreads("consent.school.v1", PARTITIONS + 1);

        assertInstanceOf(Deny.class, decide(Purpose.SST_REFERRAL, Category.ATTENDANCE));
    }

    @Test
    void aConsentDoesNotOpenWhileSomethingOfTheChildWaitsUnread() throws Exception {
        register(1, Protection.NONE);
        say(ConsentState.GIVEN, 1);
        assertTrue(in(SCHOOL, () -> askFacts.fresh(child, Sector.SCHOOL)));
        park("consent.school.v1");

        assertEquals(Feeds.NEVER, known().consentAge());
        assertFalse(in(SCHOOL, () -> askFacts.fresh(child, Sector.SCHOOL)));
        assertInstanceOf(Deny.class, decide(Purpose.SST_REFERRAL, Category.ATTENDANCE));
        assertEquals(Protection.NONE, known().person().protection());

        park("directory.school.v1");
        assertEquals(Protection.FICTITIOUS_IDENTITY, known().person().protection());
    }

    @Test
    void aRecordThatNobodyCouldReadLeavesItsSubjectStaleUntilTheOwnersStateIsRead() throws Exception {
        register(1, Protection.NONE);
        say(ConsentState.GIVEN, 1);

        Events.produce("consent.school.v1", child.toString(), Map.of(), new byte[] {'?'});

        untilFresh(child, false);
        assertInstanceOf(Deny.class, decide(Purpose.SST_REFERRAL, Category.ATTENDANCE));
        assertTrue(in(SCHOOL, () -> askFacts.fresh(null, Sector.SCHOOL)), "others are known");
        untilFresh(child, true);
    }

    @Test
    void aRecordThatMayHaveBeenAboutAnyoneLeavesItsFeedStaleUntilTheOwnersStateIsRead() throws Exception {
        register(1, Protection.NONE);

        Events.produce("directory.school.v1", null, Map.of(), new byte[] {'?'});

        untilFresh(null, false);
        assertEquals(Protection.FICTITIOUS_IDENTITY, known().person().protection());
        untilFresh(child, true);
        assertEquals(Protection.NONE, known().person().protection());
    }

    private void untilFresh(UUID subject, boolean fresh) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            theFeedsAreHeard();
            return in(SCHOOL, () -> askFacts.fresh(subject, Sector.SCHOOL)) == fresh;
        });
    }

    @Test
    void aDutyWorksWithSilentFeedsAndForAChildNobodyKnows() throws Exception {
        feeds.spreads("consent.school.v1", PARTITIONS + 1);
        feeds.spreads("directory.school.v1", PARTITIONS + 1);
        say(ConsentState.REFUSED, 1);

        Decision decision = decide(Purpose.CONCERN_REPORT, Category.CONCERN_REPORT);

        Permit permit = assertInstanceOf(Permit.class, decision);
        assertEquals(Set.of(Category.CONCERN_REPORT), permit.categories());
    }

    @Test
    void nobodyDecidesForAnotherAuthority() throws Exception {
        register(1, Protection.NONE);
        var crossing = new Gate.Crossing("try", child, null, null);
        Controller north = new Controller("district-north", Branch.SCHOOL_SOCIAL_TEAM);

        in(SCHOOL, () -> gate.disclose(ask(Purpose.SST_REFERRAL, Category.DIAGNOSIS), crossing));
        assertThrows(
                IllegalArgumentException.class,
                () -> in(north, () -> gate.disclose(ask(Purpose.SST_REFERRAL, Category.DIAGNOSIS), crossing)));

        assertEquals(
                List.of("municipality DENY"),
                Effects.texts(
                        "select controller || ' ' || outcome from ledger where subject = ? and question = 'DISCLOSURE'",
                        child));
    }

    @Test
    void aFeedIsFreshOnlyWhenHeardOnEveryPartitionThatItHas() {
        String topic = "feed-" + UUID.randomUUID();
        feeds.spreads(topic, 2);
        feeds.heard(topic, 0);
        assertEquals(Feeds.NEVER, feeds.age(topic));

        feeds.heard(topic, 1);
        assertFalse(feeds.age(topic).compareTo(Duration.ofSeconds(10)) > 0);

        feeds.spreads(topic, 6);
        assertEquals(Feeds.NEVER, feeds.age(topic));
    }

    @Test
    void consentsOfOneHolderAreNotAnothers() throws Exception {
        say(ConsentState.GIVEN, 1);

        assertEquals(List.of(), in(STUDENT_HEALTH, () -> facts.consents(child, STUDENT_HEALTH)));
    }

    @Test
    void aConsentGivenToOneBranchOpensNoOtherWhenTheWholeAuthorityIsInScope() throws Exception {
        register(1, Protection.NONE);
        say(ConsentState.GIVEN, 1);

        AskFacts.Known school = overseeing(() -> askFacts.of(child, SCHOOL));
        AskFacts.Known health = overseeing(() -> askFacts.of(child, STUDENT_HEALTH));

        assertEquals(1, school.consents().size());
        assertEquals(known().consentVersion(), school.consentVersion(), "the same as in the branch's own scope");
        assertEquals(List.of(), health.consents());
        assertThrows(
                IllegalArgumentException.class, () -> ask(school, new Party(Branch.STUDENT_HEALTH, "municipality")));
    }

    private <T> T overseeing(Callable<T> work) throws Exception {
        return current.runAs(SERVICE, () -> entering.oversee(SCHOOL, work));
    }

    private static Ask ask(AskFacts.Known known, Party source) {
        return known.ask(
                TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                source,
                new Party(Branch.SCHOOL_SOCIAL_TEAM, "district-north"),
                Set.of(Category.ATTENDANCE),
                Purpose.SST_REFERRAL,
                Context.builder());
    }

    private Decision decide(Purpose purpose, Category category) throws Exception {
        return in(SCHOOL, () -> point.decide(ask(purpose, category)));
    }

    private Ask ask(Purpose purpose, Category category) {
        Branch recipient = purpose == Purpose.CONCERN_REPORT ? Branch.SOCIAL_INVESTIGATION : Branch.SCHOOL_SOCIAL_TEAM;
        return askFacts.of(child, SCHOOL)
                .ask(
                        TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        new Party(Branch.SCHOOL, "municipality"),
                        new Party(recipient, "district-north"),
                        Set.of(category),
                        purpose,
                        Context.builder());
    }

    private AskFacts.Known known() throws Exception {
        return in(SCHOOL, () -> askFacts.of(child, SCHOOL));
    }

    private void register(long version, Protection protection) throws Exception {
        var fact = new PersonFact(
                child,
                Sector.SCHOOL,
                TODAY.minusYears(10),
                Custody.SOLE,
                List.of(guardian),
                protection,
                false,
                version);
        in(REGISTER, () -> {
            facts.put(fact, REGISTER);
            return null;
        });
    }

    private void say(ConsentState state, long version) throws Exception {
        var fact = new ConsentFact(
                consent,
                SCHOOL,
                child,
                guardian,
                Capacity.GUARDIAN,
                state,
                null,
                null,
                false,
                null,
                TODAY.minusDays(1),
                TODAY.plusDays(30),
                version,
                1);
        in(SCHOOL, () -> {
            facts.put(fact);
            return null;
        });
    }

    private void park(String topic) {
        Effects.change(
                "insert into parked_key (id, consumer, topic, key, code, attempts, parked_at, controller, branch)"
                        + " values (?, 'testkit', ?, ?, 'poison', 3, now(), 'municipality', 'SCHOOL')",
                UUID.randomUUID(),
                topic,
                child.toString());
    }

    private <T> T in(Controller controller, Callable<T> work) throws Exception {
        return current.runAs(SERVICE, () -> entering.keep(controller, work));
    }

    private void hear(String topic) {
        feeds.spreads(topic, PARTITIONS);
        for (int partition = 0; partition < PARTITIONS; partition++) {
            feeds.heard(topic, partition);
        }
    }
}
