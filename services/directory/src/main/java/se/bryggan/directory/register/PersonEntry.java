package se.bryggan.directory.register;

import java.time.LocalDate;
import se.bryggan.boundary.disclosure.Protection;

/**
 * What the population register states of one person, apart from custody. Never printed.
 *
 * <p>{@code whereaboutsHidden} is null where the statement does not speak of it; what was stated before then stands.
 */
public record PersonEntry(
        PersonNumber number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        Protection protection,
        Boolean whereaboutsHidden) {

    Identity identity(String email) {
        return new Identity(number.value(), givenName, familyName, email);
    }

    @Override
    public String toString() {
        return "PersonEntry";
    }
}
