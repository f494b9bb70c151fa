package se.bryggan.boundary.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

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
