package se.bryggan.directory.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;

/** What the register holds of a person for others' decisions; {@code custody} is null for an adult or when unknown. */
public record PersonState(
        UUID id,
        LocalDate birthDate,
        Protection protection,
        boolean whereaboutsHidden,
        Custody custody,
        List<UUID> guardians,
        long version) {

    private static final int MAJORITY = 18;

    public PersonState {
        guardians = List.copyOf(guardians);
    }

    /** Whether the person is under 18 on the day; the 18th birthday itself is no longer (FB 9:1). */
    public boolean minor(LocalDate day) {
        return birthDate.plusYears(MAJORITY).isAfter(day);
    }

    public boolean protectedIdentity() {
        return protection != Protection.NONE;
    }
}
