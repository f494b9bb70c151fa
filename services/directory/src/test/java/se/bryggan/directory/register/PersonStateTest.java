package se.bryggan.directory.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;

class PersonStateTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-18, 2026-11-17, true",
        "2008-11-18, 2026-11-18, false",
        "2008-11-18, 2026-11-19, false",
        "2008-02-29, 2026-02-27, true",
        "2008-02-29, 2026-03-01, false"
    })
    void childhoodEndsOnTheEighteenthBirthday(LocalDate born, LocalDate day, boolean minor) {
        var person = new PersonState(UUID.randomUUID(), born, Protection.NONE, false, Custody.JOINT, List.of(), 1);

        assertEquals(minor, person.minor(day));
    }
}
