package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;

/** Every row of a ledger with every kind of row is shown, delayed or masked with its reason, and none is lost. */
class EveryRowIsToldTest {

    private static final List<Branch> HOLDERS = List.of(
            Branch.SCHOOL,
            Branch.STUDENT_HEALTH,
            Branch.SCHOOL_SOCIAL_TEAM,
            Branch.SOCIAL_INVESTIGATION,
            Branch.POLICE);
    private static final List<LogRow> ROWS = everyKindOfRow();

    @Test
    void everyRowIsShownDelayedOrMaskedWithItsReason() {
        Set<DelayReason> reasons = EnumSet.noneOf(DelayReason.class);
        Set<Mask> masks = EnumSet.noneOf(Mask.class);

        for (Branch holder : HOLDERS) {
            for (Log log : readers(holder)) {
                List<Told> told = log.of(ROWS);
                int shown = 0;
                int masked = 0;
                int delayed = 0;
                for (Told one : told) {
                    switch (one) {
                        case Told.Shown row -> shown++;
                        case Told.Masked row -> {
                            masked++;
                            masks.addAll(row.masks());
                        }
                        case Told.Delayed row -> {
                            delayed++;
                            reasons.add(row.reason());
                            assertNotNull(row.reviewOn());
                        }
                    }
                }

                assertEquals(ROWS.size(), shown + masked + delayed);
                assertEquals(ROWS, told.stream().map(Told::row).toList());
                assertEquals(
                        shown + masked,
                        log.page(ROWS, null, ROWS.size())
                                .orElseThrow()
                                .entries()
                                .size());
            }
        }

        assertEquals(EnumSet.allOf(DelayReason.class), reasons);
        assertEquals(EnumSet.allOf(Mask.class), masks);
    }

    /** Takes away one row that waits: what becomes of the others stays as it was. */
    @Test
    void whatBecomesOfARowDoesNotDependOnRowsThatWait() {
        for (Log log : readers(Branch.SCHOOL)) {
            List<Told> all = log.of(ROWS);
            List<LogRow> open = all.stream()
                    .filter(told -> !(told instanceof Told.Delayed))
                    .map(Told::row)
                    .toList();

            assertEquals(
                    all.stream().filter(told -> !(told instanceof Told.Delayed)).toList(), log.of(open));
        }
    }

    private static List<Log> readers(Branch holder) {
        return List.of(
                Log.forGuardian(9, holder),
                Log.forGuardian(16, holder),
                Log.forGuardian(9, holder).protectedBy(Protection.PROTECTED_REGISTRATION),
                Log.forGuardian(9, holder).withHiddenPlace(),
                Log.forTheChild(9, holder),
                Log.forTheChild(16, holder).protectedBy(Protection.CONFIDENTIALITY_MARKING),
                Log.forTheChild(19, holder));
    }

    /** Every act by every role, permitted and refused; every purpose towards every branch, with every category. */
    private static List<LogRow> everyKindOfRow() {
        var rows = new ArrayList<LogRow>();
        rows.add(Log.act("an.act-that-came-later", "mentor"));
        for (String act : LogRulesTest.acts()) {
            for (String role : Log.RULES.roles().keySet()) {
                rows.add(Log.act(act, role));
                rows.add(Log.refusedAct(act, role));
            }
        }
        for (Purpose purpose : Purpose.values()) {
            for (Branch recipient : Branch.values()) {
                for (Category category : Category.values()) {
                    rows.add(Log.sent(recipient, purpose, category));
                    rows.add(Log.denied(recipient, purpose, category));
                }
                rows.add(Log.sent(recipient, purpose, Category.values()));
                rows.add(Log.sent(recipient, purpose, Category.ATTENDANCE, Category.STUDENT_HEALTH_RECORD));
                rows.add(Log.denied(recipient, purpose));
            }
        }
        return List.copyOf(rows);
    }
}
