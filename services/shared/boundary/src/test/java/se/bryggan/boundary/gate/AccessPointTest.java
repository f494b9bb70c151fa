package se.bryggan.boundary.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Branch;

class AccessPointTest {

    private static final Controller SST = new Controller("district-a", Branch.SCHOOL_SOCIAL_TEAM);
    private static final Controller INVESTIGATION = new Controller("district-a", Branch.SOCIAL_INVESTIGATION);
    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final UUID CHILD = UUID.fromString("6f9c2a52-62b3-4c36-9a39-0d8d27b2a1a1");
    private static final Kinship KIN = (actor, sector) -> new Kinship.Kin(null, Set.of(CHILD));

    private final AccessPoint point = new AccessPoint(KIN);

    @Test
    void staffOfTheOwnUnitReachesTheUnitsMatter() {
        Target matter = matter(SST, "sst-1", Set.of());

        assertTrue(permitted(AccessRow.Relation.OWN_UNIT, staff("sst-1", Branch.SCHOOL_SOCIAL_TEAM), matter));
        assertFalse(permitted(AccessRow.Relation.OWN_UNIT, staff("sst-2", Branch.SCHOOL_SOCIAL_TEAM), matter));
    }

    @Test
    void theOwnUnitIsNeverThatOfAnotherBranch() {
        Target matter = matter(SST, "unit-1", Set.of());

        assertFalse(permitted(AccessRow.Relation.OWN_UNIT, staff("unit-1", Branch.SOCIAL_INVESTIGATION), matter));
    }

    @Test
    void anAssignedWorkerReachesTheMatterAcrossBranchesOfTheAuthority() {
        Actor investigator = staff("investigation-1", Branch.SOCIAL_INVESTIGATION);

        assertTrue(permitted(AccessRow.Relation.ASSIGNED, investigator, matter(SST, "sst-1", Set.of("worker"))));
        assertFalse(permitted(AccessRow.Relation.ASSIGNED, investigator, matter(SST, "sst-1", Set.of("other"))));
    }

    @Test
    void aGuardianActsForTheOwnChildOnly() {
        Actor guardian = new Actor("g", Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
        Target own = new Target("consent", UUID.randomUUID(), SST, null, Set.of(), CHILD);
        Target another = new Target("consent", UUID.randomUUID(), SST, null, Set.of(), UUID.randomUUID());

        assertTrue(permitted(AccessRow.Relation.SELF_OR_GUARDIAN, guardian, own));
        assertFalse(permitted(AccessRow.Relation.SELF_OR_GUARDIAN, guardian, another));
    }

    @Test
    void whoDidItReachesItAndNobodyIsAskedWhoTheyAre() {
        var nobodyKnows = new AccessPoint((actor, sector) -> {
            throw new IllegalStateException("the directory is away");
        });
        Actor giver = new Actor("g", Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
        Actor other = new Actor("o", Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
        Target word = new Target("consent", UUID.randomUUID(), SST, null, Set.of("g"), CHILD);
        List<AccessRow> rows = List.of(row(AccessRow.Relation.OWN_DEED, Set.of()));

        assertTrue(nobodyKnows.permitting(rows, giver, word, NOW).isPresent());
        assertFalse(nobodyKnows.permitting(rows, other, word, NOW).isPresent());
    }

    @Test
    void aMatterIsTheUnitsThatHasItAndForAWhileAfterItsEnd() {
        Actor own = staff("unit-1", SST.branch());
        Instant ninetyDaysAgo = NOW.minus(90, ChronoUnit.DAYS);

        assertTrue(permitted(AccessRow.Relation.OWN_MATTER, own, of("unit-1", null)));
        assertTrue(permitted(AccessRow.Relation.OWN_MATTER, own, of("unit-1", NOW.plusSeconds(1))));
        assertTrue(permitted(AccessRow.Relation.OWN_MATTER, own, of("unit-1", ninetyDaysAgo.plusSeconds(1))));
        assertFalse(permitted(AccessRow.Relation.OWN_MATTER, own, of("unit-1", ninetyDaysAgo)));
        assertFalse(permitted(AccessRow.Relation.OWN_MATTER, own, of("unit-2", null)));
        assertFalse(permitted(AccessRow.Relation.OWN_MATTER, own, of(null, null)));
        assertFalse(permitted(AccessRow.Relation.OWN_MATTER, staff("unit-1", Branch.SCHOOL), of("unit-1", null)));
        assertFalse(permitted(AccessRow.Relation.OWN_MATTER, staff(null, SST.branch()), of(null, null)));
    }

    private static Target of(String unit, Instant endedAt) {
        return new Target("consent", null, SST, unit, Set.of(), CHILD, endedAt);
    }

    @Test
    void aGuardianReachesNothingInABranchThatTakesNoPart() {
        Actor guardian = new Actor("g", Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
        Target police = new Target("consent", null, new Controller("police", Branch.POLICE), null, Set.of(), CHILD);

        assertFalse(permitted(AccessRow.Relation.SELF_OR_GUARDIAN, guardian, police));
    }

    @Test
    void aPackageIsForTheBranchAndUnitOfTheAuthorityItIsAddressedTo() {
        var address = new Target.Address("district-a", "SOCIAL_INVESTIGATION", "investigation-1");
        Target sealed = matter(SST, null, address.fetchedBy());
        Target toNoUnit = matter(SST, null, new Target.Address("district-a", "SOCIAL_INVESTIGATION", null).fetchedBy());

        assertTrue(fetches(intake("district-a", Branch.SOCIAL_INVESTIGATION, "investigation-1"), sealed));
        assertTrue(fetches(intake("district-a", Branch.SOCIAL_INVESTIGATION, null), sealed));
        assertTrue(fetches(intake("district-a", Branch.SOCIAL_INVESTIGATION, null), toNoUnit));
        assertFalse(fetches(intake("district-a", Branch.SOCIAL_INVESTIGATION, "investigation-1"), toNoUnit));
        assertFalse(fetches(intake("district-a", Branch.SOCIAL_INVESTIGATION, "investigation-2"), sealed));
        assertFalse(fetches(intake("district-a", Branch.SCHOOL_SOCIAL_TEAM, null), sealed));
        assertFalse(fetches(intake("district-b", Branch.SOCIAL_INVESTIGATION, null), sealed));
        assertFalse(fetches(intake("district-a", null, null), sealed));
        assertFalse(fetches(intake(null, null, null), sealed));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessRow.Relation.class,
            names = {"OWN_AUTHORITY", "OWN_BRANCH", "OWN_UNIT", "ASSIGNED", "ADDRESSED"})
    void aTokenWithoutAnAuthorityReachesNothingOfAnAuthority(AccessRow.Relation relation) {
        Actor nobodys = new Actor("worker", Actor.Kind.STAFF, null, Branch.SCHOOL_SOCIAL_TEAM, "sst-1", "sst", 3);

        assertFalse(permitted(relation, nobodys, matter(SST, "sst-1", Set.of("worker"))));
        assertFalse(permitted(relation, nobodys, Target.none(SST)));
    }

    @Test
    void aMatterOfNoUnitIsNobodysOwnUnit() {
        Actor worker = staff(null, Branch.SCHOOL_SOCIAL_TEAM);

        assertFalse(permitted(AccessRow.Relation.OWN_UNIT, worker, matter(SST, null, Set.of())));
        assertTrue(permitted(AccessRow.Relation.OWN_UNIT, worker, Target.none(SST)));
    }

    @Test
    void onlyServicesAndTimersAreTheSystem() {
        Controller own = SST;

        assertTrue(permitted(AccessRow.Relation.SYSTEM, Actor.service("case", own), Target.none(own)));
        assertTrue(permitted(AccessRow.Relation.SYSTEM, Actor.timer("case", own), Target.none(own)));
        assertFalse(permitted(AccessRow.Relation.SYSTEM, staff("sst-1", own.branch()), Target.none(own)));
    }

    @Test
    void theFirstRowThatPermitsIsTheOneThatIsNamed() {
        AccessRow never = row(AccessRow.Relation.SYSTEM, Set.of());
        AccessRow own = row(AccessRow.Relation.OWN_BRANCH, Set.of());
        AccessRow anyone = row(AccessRow.Relation.ANYONE, Set.of());
        Actor worker = staff("sst-1", Branch.SCHOOL_SOCIAL_TEAM);

        assertEquals(
                own,
                point.permitting(List.of(never, own, anyone), worker, Target.none(SST), NOW)
                        .orElseThrow());
    }

    @Test
    void aRowSpeaksOnlyOfItsKindsRolesAndBranches() {
        AccessRow row = row(AccessRow.Relation.ANYONE, Set.of("dpo"));

        assertFalse(row.speaksOf(staff("u", Branch.SCHOOL)));
        assertFalse(row.speaksOf(new Actor("s", Actor.Kind.SERVICE, null, null, null, "dpo", 3)));
        assertTrue(row.speaksOf(new Actor("d", Actor.Kind.STAFF, "a", Branch.SCHOOL, null, "dpo", 3)));
    }

    @Test
    void aRowIsInForceFromItsFirstToItsLastDay() {
        AccessRow row = row(AccessRow.Relation.ANYONE, Set.of());

        assertFalse(row.inForce(LocalDate.of(2025, 6, 30)));
        assertTrue(row.inForce(LocalDate.of(2025, 7, 1)));
        assertTrue(row.inForce(LocalDate.of(2026, 6, 30)));
        assertFalse(row.inForce(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void anActWithoutARowInForceIsFound() {
        AccessRules rules = AccessRules.of(List.of(row(AccessRow.Relation.ANYONE, Set.of())));

        assertEquals(List.of(), List.copyOf(rules.without(List.of("test.act"), LocalDate.of(2026, 1, 1))));
        assertEquals(List.of("test.act"), List.copyOf(rules.without(List.of("test.act"), LocalDate.of(2027, 1, 1))));
    }

    private boolean permitted(AccessRow.Relation relation, Actor actor, Target target) {
        return point.permitting(List.of(row(relation, Set.of())), actor, target, NOW)
                .isPresent();
    }

    private static AccessRow row(AccessRow.Relation relation, Set<String> roles) {
        return new AccessRow(
                "ACC-TEST",
                "test.act",
                null,
                roles,
                null,
                relation,
                relation == AccessRow.Relation.OWN_MATTER ? 90 : 0,
                null,
                AccessRow.Record.LEDGER,
                0,
                "test",
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 6, 30));
    }

    private static Target matter(Controller controller, String unit, Set<String> assigned) {
        return new Target("case", UUID.randomUUID(), controller, unit, assigned, CHILD);
    }

    private static Actor staff(String unit, Branch branch) {
        return new Actor("worker", Actor.Kind.STAFF, "district-a", branch, unit, "sst", 3);
    }

    private boolean fetches(Actor intake, Target sealed) {
        return permitted(AccessRow.Relation.ADDRESSED, intake, sealed);
    }

    private static Actor intake(String authority, Branch branch, String unit) {
        return new Actor("intake", Actor.Kind.SERVICE, authority, branch, unit, "unit-intake", 3);
    }
}
