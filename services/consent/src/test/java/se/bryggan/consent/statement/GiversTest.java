package se.bryggan.consent.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.Sector;

class GiversTest {

    private static final LocalDate BORN = LocalDate.of(2010, 5, 20);
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID FATHER = UUID.randomUUID();
    private static final PersonFact SUBJECT = new PersonFact(
            CHILD, Sector.SCHOOL, BORN, Custody.JOINT, List.of(MOTHER, FATHER), Protection.NONE, false, 1);

    @Test
    void theDayBefore15OnlyTheGuardiansAreAsked() {
        assertEquals(
                List.of(MOTHER, FATHER), Givers.of(SUBJECT, BORN.plusYears(15).minusDays(1)));
    }

    @Test
    void from15TheYoungPersonIsAskedToo() {
        assertEquals(List.of(MOTHER, FATHER, CHILD), Givers.of(SUBJECT, BORN.plusYears(15)));
        assertEquals(
                List.of(MOTHER, FATHER, CHILD),
                Givers.of(SUBJECT, BORN.plusYears(18).minusDays(1)));
    }

    @Test
    void from18OnlyTheGrownPersonIsAsked() {
        assertEquals(List.of(CHILD), Givers.of(SUBJECT, BORN.plusYears(18)));
        assertFalse(Givers.mayBe(MOTHER, SUBJECT, BORN.plusYears(18)));
    }

    @Test
    void theChildsViewIsRecordedFrom12UntilItDecides() {
        assertFalse(Givers.viewIsRecorded(SUBJECT, BORN.plusYears(12).minusDays(1)));
        assertTrue(Givers.viewIsRecorded(SUBJECT, BORN.plusYears(12)));
        assertFalse(Givers.viewIsRecorded(SUBJECT, BORN.plusYears(15)));
    }

    @Test
    void aChildsViewEndsBeforeItCouldBeTakenForAConsent() {
        LocalDate today = BORN.plusYears(15).minusDays(1);
        LocalDate nextYear = today.plusYears(1);

        assertEquals(today, Givers.lastDay(CHILD, SUBJECT, today, nextYear));
        assertEquals(nextYear, Givers.lastDay(MOTHER, SUBJECT, today, nextYear));
        assertEquals(nextYear, Givers.lastDay(CHILD, SUBJECT, today.plusDays(1), nextYear));
    }

    @Test
    void othersAreAskedFromThe15thAndThe18thBirthday() {
        assertEquals(Optional.of(BORN.plusYears(15)), Givers.nextChange(SUBJECT, BORN.plusYears(3)));
        assertEquals(Optional.of(BORN.plusYears(18)), Givers.nextChange(SUBJECT, BORN.plusYears(15)));
        assertEquals(Optional.empty(), Givers.nextChange(SUBJECT, BORN.plusYears(18)));
    }

    @Test
    void whoIsBornOnALeapDayTurns15OnTheFirstOfMarch() {
        PersonFact leaping = new PersonFact(
                CHILD,
                Sector.SCHOOL,
                LocalDate.of(2012, 2, 29),
                Custody.JOINT,
                List.of(MOTHER, FATHER),
                Protection.NONE,
                false,
                1);
        LocalDate birthday = LocalDate.of(2027, 3, 1);

        assertEquals(Optional.of(birthday), Givers.nextChange(leaping, LocalDate.of(2027, 2, 28)));
        assertFalse(Givers.of(leaping, birthday.minusDays(1)).contains(CHILD));
        assertTrue(Givers.of(leaping, birthday).contains(CHILD));
    }

    @Test
    void aYoungerChildsOwnViewIsKept() {
        assertTrue(Givers.mayBe(CHILD, SUBJECT, BORN.plusYears(10)));
        assertFalse(Givers.mayBe(UUID.randomUUID(), SUBJECT, BORN.plusYears(10)));
    }
}
