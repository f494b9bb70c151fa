package se.bryggan.boundary.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bryggan.boundary.disclosure.Branch;

class AccessRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final String ROW = """
        - id: ACC-TEST
          act: test.act
          kinds: [STAFF]
          roles: [mentor, principal]
          branches: [SCHOOL]
          relation: OWN_UNIT
          record: LEDGER
          minAssurance: 2
          citation: a law 1 §
          validFrom: 2025-07-01
          validTo: 2026-06-30
        """;

    static class Parent {
        @Guarded("parent.act")
        void act() {}
    }

    static class Child extends Parent {
        @Guarded("child.act")
        void own() {}
    }

    @Guarded("whole.class")
    static class Whole {}

    @Test
    void aServiceDoesNotStartWithAnActThatNoRowSpeaksOf() {
        AccessRules rules = AccessRules.of(List.of(row("child.act", DAY, null)));

        var refusal = assertThrows(
                IllegalStateException.class, () -> AccessRulesSource.demandRules(Set.of(Child.class), rules, DAY));

        assertEquals("no access rule in force for [parent.act]", refusal.getMessage());
    }

    @Test
    void aServiceStartsWhenEveryActHasARowInForce() {
        AccessRules rules = AccessRules.of(List.of(row("child.act", DAY, DAY), row("parent.act", DAY, null)));

        assertDoesNotThrow(() -> AccessRulesSource.demandRules(Set.of(Child.class), rules, DAY));
    }

    @Test
    void aRowOfTomorrowOrYesterdayIsNoRow() {
        AccessRules rules = AccessRules.of(List.of(
                row("child.act", DAY.plusDays(1), null), row("parent.act", DAY.minusDays(9), DAY.minusDays(1))));

        assertThrows(IllegalStateException.class, () -> AccessRulesSource.demandRules(Set.of(Child.class), rules, DAY));
    }

    @Test
    void aServiceDoesNotStartWithAWholeClassAsOneAct() {
        AccessRules rules = AccessRules.of(List.of(row("whole.class", DAY, null)));

        assertThrows(IllegalStateException.class, () -> AccessRulesSource.demandRules(Set.of(Whole.class), rules, DAY));
    }

    @Test
    void aRowIsReadWithItsWordsAndDates() throws IOException {
        AccessRow row = read(ROW).get(0);

        assertEquals(Set.of("mentor", "principal"), row.roles());
        assertEquals(AccessRow.Relation.OWN_UNIT, row.relation());
        assertEquals(LocalDate.of(2025, 7, 1), row.validFrom());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "act: test.act|acts: test.act",
                "mentor, principal|mentro, principal",
                "branches: [SCHOOL]|branches: [CIRCUS]",
                "kinds: [STAFF]|kinds: [FRIEND]",
                "relation: OWN_UNIT|relation: COUSIN",
                "record: LEDGER|record: NOWHERE",
                "minAssurance: 2|minAssurance: 5",
                "minAssurance: 2|minAssurance: strong",
                "citation: a law 1 §|",
                "citation: a law 1 §|citation: null",
                "citation: a law 1 §|citation: ' '",
                "relation: OWN_UNIT|relation: null",
                "record: LEDGER|",
                "validFrom: 2025-07-01|",
                "validFrom: 2025-07-01|validFrom: 2025-02-30",
                "validFrom: 2025-07-01|validFrom: 2026-07-01"
            })
    void anUnknownOrMissingWordStopsTheStart(String right, String wrong) {
        assertTrue(ROW.contains(right), right);

        String changed = ROW.replace(right, wrong == null ? "reach: BRANCH" : wrong);

        assertThrows(Exception.class, () -> AccessRules.of(read(changed)), changed);
    }

    @Test
    void twoVersionsOfARowMayNotBeInForceOnTheSameDay() {
        var rows = List.of(row("a", DAY, null), row("b", DAY, DAY), row("a", DAY.minusDays(9), DAY));

        var refusal = assertThrows(IllegalStateException.class, () -> AccessRules.of(rows));

        assertEquals("access rules: ACC-a: two versions are in force on the same day", refusal.getMessage());
    }

    @Test
    void aVersionMayBeginTheDayAfterAnotherEndsWhicheverStandsFirst() {
        AccessRow later = row("a", DAY, null);
        AccessRow earlier = row("a", DAY.minusDays(9), DAY.minusDays(1));

        assertDoesNotThrow(() -> AccessRules.of(List.of(later, earlier)));
        assertDoesNotThrow(() -> AccessRules.of(List.of(earlier, later)));
    }

    @Test
    void aServiceWithoutItsFileHasNoRuleForItsActs() {
        AccessRules none = AccessRules.load("no-such-service");

        assertThrows(IllegalStateException.class, () -> AccessRulesSource.demandRules(Set.of(Child.class), none, DAY));
    }

    @Test
    void aMemberThatStandsTwiceStopsTheStart() {
        assertThrows(IOException.class, () -> read(ROW + "  citation: another law\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentor, principal|mentro|unknown role",
                "minAssurance: 2|minAssurance: -1|minAssurance is no level of a log-in",
                "minAssurance: 2|minAssurance: 5|minAssurance is no level of a log-in",
                "citation: a law 1 §|citation: ''|id, act and citation may not be empty",
                "record: LEDGER|record: null|relation, record and validFrom may not be empty",
                "minAssurance: 2|daysAfter: -1|daysAfter belongs to OWN_MATTER",
                "minAssurance: 2|daysAfter: 1|daysAfter belongs to OWN_MATTER",
                "validTo: 2026-06-30|validTo: 2025-06-30|validFrom is after validTo"
            })
    void theRefusalNamesTheRowAndTheProblem(String right, String wrong, String problem) throws IOException {
        List<AccessRow> rows = read(ROW.replace(right, wrong));

        var refusal = assertThrows(IllegalStateException.class, () -> AccessRules.of(rows));

        assertEquals("access rules: ACC-TEST: " + problem, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minAssurance: 2|minAssurance: 0",
                "minAssurance: 2|minAssurance: 4",
                "validTo: 2026-06-30|validTo: 2025-07-01"
            })
    void theLastValueThatIsAllowedIsAllowed(String right, String other) {
        assertDoesNotThrow(() -> AccessRules.of(read(ROW.replace(right, other))));
    }

    @ParameterizedTest
    @CsvSource({
        "test.act, STAFF, SCHOOL, mentor, 2025-07-01, true",
        "test.act, STAFF, SCHOOL, principal, 2026-06-30, true",
        "test.act, STAFF, SCHOOL, mentor, 2025-06-30, false",
        "test.act, STAFF, SCHOOL, mentor, 2026-07-01, false",
        "other.act, STAFF, SCHOOL, mentor, 2025-07-01, false",
        "test.act, SERVICE, SCHOOL, mentor, 2025-07-01, false",
        "test.act, STAFF, PRESCHOOL, mentor, 2025-07-01, false",
        "test.act, STAFF, SCHOOL, sst, 2025-07-01, false"
    })
    void aRowSpeaksOfItsActItsActorsAndItsDays(
            String act, Actor.Kind kind, Branch branch, String role, LocalDate day, boolean speaks) throws IOException {
        var actor = new Actor("a", kind, "authority", branch, "unit", role, 2);
        List<AccessRow> rows = read(ROW);

        assertEquals(speaks ? rows : List.of(), AccessRules.of(rows).candidates(act, actor, day));
    }

    @Test
    void theRowsOfAServiceAreThoseOfItsFiles() {
        var sst = new Actor("a", Actor.Kind.STAFF, "district", Branch.SCHOOL_SOCIAL_TEAM, "unit", "sst", 3);

        assertEquals(
                1,
                AccessRules.load("case", "shared")
                        .candidates("case.work", sst, DAY)
                        .size());
        assertEquals(
                0, AccessRules.load("shared").candidates("case.work", sst, DAY).size());
    }

    private static List<AccessRow> read(String yaml) throws IOException {
        return AccessRules.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static AccessRow row(String act, LocalDate from, LocalDate to) {
        return new AccessRow(
                "ACC-" + act,
                act,
                null,
                Set.of("mentor"),
                null,
                AccessRow.Relation.ANYONE,
                0,
                null,
                AccessRow.Record.LEDGER,
                2,
                "test",
                from,
                to);
    }
}
