package se.bryggan.directory.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.directory.PersonChanged;
import se.bryggan.directory.register.PersonState;

class PersonEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final UUID REF = UUID.randomUUID();
    private static final List<UUID> GUARDIANS = List.of(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void eachSectorIsToldTheSameUnderItsOwnReferences(Sector sector) {
        PersonChanged told = PersonEvents.of(sector, REF, born(TODAY.minusYears(12)), GUARDIANS, TODAY);

        assertEquals(REF, told.subjectRef());
        assertEquals(GUARDIANS, told.guardianRefs());
        assertEquals("JOINT", told.custody());
        assertEquals("PROTECTED_REGISTRATION", told.protection());
        assertEquals(7, told.version());
    }

    @Test
    void anAdultIsInNobodysCustody() {
        PersonChanged told = PersonEvents.of(Sector.SOCIAL, REF, born(TODAY.minusYears(18)), List.of(), TODAY);

        assertNull(told.custody());
    }

    private static PersonState born(LocalDate birthDate) {
        return new PersonState(
                UUID.randomUUID(), birthDate, Protection.PROTECTED_REGISTRATION, true, Custody.JOINT, List.of(), 7);
    }
}
