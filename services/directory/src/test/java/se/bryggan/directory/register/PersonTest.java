package se.bryggan.directory.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;

class PersonTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Person person = new Person(UUID.randomUUID(), new byte[] {1});

    @Test
    void whatIsStatedAgainIsNoNews() {
        assertTrue(person.state(stated(Protection.NONE, false)));
        assertTrue(person.entrust(Custody.JOINT, List.of(FIRST, SECOND)));
        long version = person.facts().version();

        assertFalse(person.state(stated(Protection.NONE, false)));
        assertFalse(person.entrust(Custody.JOINT, List.of(SECOND, FIRST)));
        assertEquals(version, person.facts().version());
    }

    @Test
    void everyChangeRaisesTheVersion() {
        person.state(stated(Protection.NONE, false));
        long version = person.facts().version();

        assertTrue(person.entrust(Custody.SOLE, List.of(FIRST)));
        assertTrue(person.state(stated(Protection.PROTECTED_REGISTRATION, false)));
        assertEquals(version + 2, person.facts().version());
    }

    @Test
    void theStrongerOfTwoMarksCounts() {
        person.state(stated(Protection.NONE, false));

        assertTrue(person.mark(Protection.CONFIDENTIALITY_MARKING));
        assertEquals(Protection.CONFIDENTIALITY_MARKING, person.facts().protection());
        person.state(stated(Protection.FICTITIOUS_IDENTITY, false));
        assertFalse(person.mark(Protection.NONE));
        assertEquals(Protection.FICTITIOUS_IDENTITY, person.facts().protection());
    }

    @Test
    void aStatementThatDoesNotSpeakOfWhereaboutsLeavesThemHidden() {
        person.state(stated(Protection.NONE, true));

        assertFalse(person.state(stated(Protection.NONE, null)));
        assertTrue(person.facts().whereaboutsHidden());
    }

    private static PersonEntry stated(Protection protection, Boolean hidden) {
        return new PersonEntry(
                new PersonNumber("20130101TF01"), "A", "B", LocalDate.of(2013, 1, 1), protection, hidden);
    }
}
