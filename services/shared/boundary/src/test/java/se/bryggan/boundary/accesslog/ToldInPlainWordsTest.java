package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/** What an entry of the log says, and to whom it names whom. */
class ToldInPlainWordsTest {

    private static final LogRow ATTENDANCE_READ = Log.act("absence.read", "principal");

    @Test
    void aGuardianIsToldWhoReadTheAttendanceWhenAndOnWhichGround() {
        Entry entry = Log.forGuardian(9, Branch.SCHOOL).entries(ATTENDANCE_READ).getFirst();

        assertEquals(Log.MORNING, entry.at());
        assertEquals(new Entry.By("board", "school-1", "principal"), entry.by());
        assertEquals(List.of(Category.ATTENDANCE), entry.categories());
        assertEquals(
                "Rektorn läste frånvaron. Grund: den som handlade arbetar på enheten som ansvarar (the law of ACC-X).",
                entry.sv());
        assertEquals(
                "The principal read the absence. Ground: whoever acted works at the unit in charge (the law of ACC-X).",
                entry.en());
    }

    @Test
    void aRefusedAttemptIsToldAsRefusedAndWithoutAGround() {
        Entry entry = Log.forGuardian(9, Branch.SCHOOL)
                .entries(Log.denied(Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.ATTENDANCE))
                .getFirst();

        assertTrue(entry.refused());
        assertEquals(List.of(), entry.law());
        assertEquals(
                "A mentor was not permitted to give information (attendance and absence (shares and minutes)) to the"
                        + " school social team for referral to the school social team. No rule permitted it.",
                entry.en());
    }

    @Test
    void aGuardianAmongTheRecipientsIsToldAsAGuardianAndNotByReference() {
        LogRow earlier = Log.row(
                "access-log.read",
                "guardian",
                false,
                new LogRow.Crossing(
                        Branch.GUARDIAN,
                        Log.GUARDIAN,
                        null,
                        null,
                        Purpose.INSIGHT,
                        Set.of(Category.ATTENDANCE),
                        Set.of()));

        String json = Log.forTheChild(9, Branch.SCHOOL).json(List.of(earlier));

        assertFalse(json.contains(Log.GUARDIAN));
        assertTrue(json.contains("a guardian"));
    }
}
