package se.bryggan.boundary.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A person that information is about: reference, day of birth, and what protects the person.
 *
 * <p>{@code guardians} are the references of all who have custody; a minor without any can get no consent. From the
 * eighteenth birthday they count for nothing. {@code custody} and {@code mature} (both may be null) are kept for the
 * record and never decide. {@code origin} may be null.
 */
public record Person(
        String ref,
        LocalDate birthDate,
        Custody custody,
        List<String> guardians,
        Boolean mature,
        Protection protection,
        boolean whereaboutsHidden,
        Origin origin) {

    public Person {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(birthDate, "birthDate");
        guardians = guardians == null ? List.of() : List.copyOf(guardians);
        protection = protection == null ? Protection.NONE : protection;
    }

    /** A person without protection whose place is not hidden. */
    public Person(String ref, LocalDate birthDate, List<String> guardians) {
        this(ref, birthDate, null, guardians, null, Protection.NONE, false, null);
    }

    /** Only the reference: a day of birth and a protection must not reach a log. */
    @Override
    public String toString() {
        return "Person[" + ref + "]";
    }
}
