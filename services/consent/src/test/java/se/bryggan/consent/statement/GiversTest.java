package se.bryggan.consent.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
    void aYoungerChildsOwnViewIsKept() {
        assertTrue(Givers.mayBe(CHILD, SUBJECT, BORN.plusYears(10)));
        assertFalse(Givers.mayBe(UUID.randomUUID(), SUBJECT, BORN.plusYears(10)));
    }
}
