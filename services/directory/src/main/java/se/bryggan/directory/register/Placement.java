package se.bryggan.directory.register;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where a pupil goes to school. {@code schoolYear} is 0 (förskoleklass) to 12 and null in preschool; {@code leftOn} is
 * the last day, null while enrolled.
 */
@Embeddable
public record Placement(
        String schoolUnit,
        String authority,
        String unitBranch,
        Integer schoolYear,
        String schoolGroup,
        String district,
        LocalDate leftOn) {

    Placement until(LocalDate lastDay) {
        return new Placement(schoolUnit, authority, unitBranch, schoolYear, schoolGroup, district, lastDay);
    }
}
