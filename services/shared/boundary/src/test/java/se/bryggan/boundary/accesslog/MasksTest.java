package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;

/** What is left out of a row that is told. */
class MasksTest {

    private static final LogRow REFERRAL =
            Log.sent(Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.IDENTITY, Category.ATTENDANCE);

    @Test
    void aCategoryThatIsNotOpenedIsLeftOutAndNothingSaysSo() {
        LogRow both = Log.sent(
                Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.ATTENDANCE, Category.STUDENT_HEALTH_RECORD);
        Log log = Log.forGuardian(9, Branch.SCHOOL);

        assertEquals(Set.of(Mask.CATEGORIES), ((Told.Masked) log.only(both)).masks());
        assertFalse(log.json(List.of(both)).contains("health"));
    }

    @Test
    void unitsAndOtherAuthoritiesOfAProtectedPersonAreNotTold() {
        Log log = Log.forGuardian(9, Branch.SCHOOL).protectedBy(Protection.CONFIDENTIALITY_MARKING);

        Entry entry = log.entries(REFERRAL).getFirst();

        assertEquals(Set.of(Mask.PROTECTED_PLACE), ((Told.Masked) log.only(REFERRAL)).masks());
        assertNull(entry.by().unit());
        assertNull(entry.to().unit());
        assertNull(entry.to().authority());
        assertFalse(log.json(List.of(REFERRAL)).contains("school-1"));
    }

    @Test
    void aRecipientThatTellsWhatItWasAboutIsNotNamed() {
        LogRow plan = Log.sent(Branch.ADULT_PSYCHIATRY, Purpose.SIP, Category.SIP_PLAN);
        Log log = Log.forGuardian(9, Branch.SCHOOL);

        assertEquals(Set.of(Mask.TELLING_RECIPIENT), ((Told.Masked) log.only(plan)).masks());
        assertNull(log.entries(plan).getFirst().to());
        assertTrue(log.entries(plan).getFirst().en().contains("to another branch for"));
        assertFalse(log.json(List.of(plan)).toLowerCase(java.util.Locale.ROOT).contains("psych"));
    }
}
