package se.bryggan.city.people;

import java.time.LocalDate;

/** A guardian or a parent without custody; {@code email} is null where the identity is protected. */
public record Adult(
        String key,
        String number,
        String givenName,
        String familyName,
        Sex sex,
        LocalDate birthDate,
        Protection protection,
        String email) {

    /** The key only: names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "Adult[" + key + "]";
    }
}
