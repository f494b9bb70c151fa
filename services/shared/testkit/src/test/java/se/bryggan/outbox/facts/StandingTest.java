package se.bryggan.outbox.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.bryggan.contracts.consent.ConsentLife.EXPIRED;
import static se.bryggan.contracts.consent.ConsentLife.GIVEN;
import static se.bryggan.contracts.consent.ConsentLife.LIMITED;
import static se.bryggan.contracts.consent.ConsentLife.SUPERSEDED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentStatement;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Obligation;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.consent.ConsentChangedSchool;
import se.bryggan.contracts.consent.ConsentLife;

/** What the decision point makes of a statement in each state of its life. */
class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID GUARDIAN = UUID.randomUUID();

    private final DisclosurePoint point = new DisclosurePoint(RuleBook.load(StandingTest.class.getClassLoader()));

    @ParameterizedTest
    @EnumSource
    void onlyAConsentInForcePermits(ConsentLife life) {
        boolean inForce = life == GIVEN || life == LIMITED;

        assertEquals(inForce, permits(decide(DAY, said(life, DAY))));
    }

    @Test
    void whatHasExpiredPermitsOnNoDayWhateverTheClockSays() {
        for (int days = -400; days <= 400; days++) {
            LocalDate day = DAY.plusDays(days);

            assertFalse(permits(decide(day, said(EXPIRED, DAY))), day::toString);
        }
    }

    @Test
    void whatHasExpiredIsToBeRenewedAndWhatWasReplacedToBeAskedFor() {
        assertEquals(
                Set.of(Obligation.LOG, Obligation.RENEW_CONSENT),
                Set.copyOf(decide(DAY, said(EXPIRED, DAY)).obligations()));
        assertEquals(
                Set.of(Obligation.LOG, Obligation.OBTAIN_CONSENT),
                Set.copyOf(decide(DAY, said(SUPERSEDED, DAY)).obligations()));
    }

    @Test
    void nothingOlderCountsBecauseANewerWordWasReplacedOrHasExpired() {
        for (ConsentLife over : List.of(EXPIRED, SUPERSEDED)) {
            var older = said(GIVEN, DAY.minusDays(10));

            assertFalse(permits(decide(DAY, older, said(over, DAY))));
        }
    }

    private static boolean permits(Decision decision) {
        return decision instanceof Permit;
    }

    private Decision decide(LocalDate day, ConsentChangedSchool... said) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return point.decide(Ask.about(
                        new Person("child", LocalDate.of(2015, 1, 1), List.of(GUARDIAN.toString())),
                        noon,
                        new Party(Branch.SCHOOL, "board"),
                        new Party(Branch.SCHOOL_SOCIAL_TEAM, "district"),
                        Set.of(Category.ATTENDANCE),
                        Purpose.SST_REFERRAL)
                .withConsents(
                        List.of(said).stream().map(StandingTest::statement).toList()));
    }

    private static ConsentStatement statement(ConsentChangedSchool said) {
        return new ConsentStatement(
                said.giverRef().toString(),
                Capacity.valueOf(said.capacity()),
                Standing.of(said.life()),
                null,
                null,
                false,
                null,
                said.validFrom(),
                Standing.lastDay(said),
                null);
    }

    private static ConsentChangedSchool said(ConsentLife life, LocalDate from) {
        return new ConsentChangedSchool(
                new SchoolRef(UUID.randomUUID()),
                UUID.randomUUID(),
                1,
                1,
                new SchoolRef(GUARDIAN),
                "GUARDIAN",
                life.name(),
                null,
                null,
                false,
                null,
                from,
                from.plusDays(300),
                new Holder("board", "SCHOOL"));
    }
}
