package se.bryggan.directory.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.directory.imports.Ss12000.Enrolment;
import se.bryggan.directory.imports.Ss12000.Ref;
import se.bryggan.directory.register.Placement;
import se.bryggan.directory.units.UnitEntry;

class PlacingTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID PRESCHOOL = UUID.randomUUID();
    private static final UUID UNKNOWN = UUID.randomUUID();
    private static final UUID PUPIL = UUID.randomUUID();
    private static final UUID TODDLER = UUID.randomUUID();

    private final Placing placing = new Placing(
            List.of(
                    new Ss12000.Organisation(SCHOOL, "ekbacken", "Skolenhet"),
                    new Ss12000.Organisation(PRESCHOOL, "smultronet", "Skolenhet"),
                    new Ss12000.Organisation(UNKNOWN, "elsewhere", "Skolenhet")),
            List.of(
                    group("7a", "Klass", SCHOOL, PUPIL),
                    group("Schack", "Övrigt", SCHOOL, PUPIL),
                    group("avdelning", "Avdelning", PRESCHOOL, TODDLER)),
            Map.of(
                    "ekbacken", new UnitEntry("ekbacken", "E", "utbildningsnamnden", Branch.SCHOOL, "norr"),
                    "smultronet", new UnitEntry("smultronet", "S", "stadsdelsnamnd-norr", Branch.PRESCHOOL, "norr")));

    @Test
    void aPupilIsPlacedByEnrolmentAndClass() {
        Optional<Placement> placement = placing.of(person(PUPIL, new Enrolment(new Ref(SCHOOL), 7, null, false)));

        assertEquals(
                Optional.of(new Placement("ekbacken", "utbildningsnamnden", "SCHOOL", 7, "7a", "norr", null)),
                placement);
    }

    @Test
    void theEnrolmentWithoutAnEndCountsBeforeOneThatEnded() {
        LocalDate ended = LocalDate.of(2026, 6, 12);

        Placement placement = placing.of(person(
                        PUPIL,
                        new Enrolment(new Ref(SCHOOL), 7, null, false),
                        new Enrolment(new Ref(UNKNOWN), 6, ended, false)))
                .orElseThrow();

        assertEquals(7, placement.schoolYear());
        assertEquals(
                ended,
                placing.of(person(PUPIL, new Enrolment(new Ref(SCHOOL), 6, ended, false)))
                        .orElseThrow()
                        .leftOn());
    }

    @Test
    void aChildInPreschoolHasAGroupAndNoYear() {
        Placement placement = placing.of(person(TODDLER)).orElseThrow();

        assertEquals("smultronet", placement.schoolUnit());
        assertEquals("PRESCHOOL", placement.unitBranch());
        assertNull(placement.schoolYear());
    }

    @Test
    void aCancelledEnrolmentIsNone() {
        assertFalse(placing.pupil(person(UUID.randomUUID(), new Enrolment(new Ref(SCHOOL), 7, null, true))));
    }

    @Test
    void aPupilOfAUnitThatNoCatalogueKnowsIsAPupilWithoutAPlace() {
        Ss12000.Person lost = person(UUID.randomUUID(), new Enrolment(new Ref(UNKNOWN), 7, null, false));

        assertTrue(placing.pupil(lost));
        assertEquals(Optional.empty(), placing.of(lost));
    }

    private static Ss12000.Group group(String name, String type, UUID organisation, UUID member) {
        return new Ss12000.Group(
                UUID.randomUUID(),
                null,
                name,
                type,
                new Ref(organisation),
                List.of(new Ss12000.Membership(new Ref(member), null)));
    }

    private static Ss12000.Person person(UUID id, Enrolment... enrolments) {
        return new Ss12000.Person(id, null, "A", "B", null, null, null, null, List.of(enrolments));
    }
}
