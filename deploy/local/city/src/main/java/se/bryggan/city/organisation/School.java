package se.bryggan.city.organisation;

import java.util.UUID;

/**
 * A school or preschool: {@code code} is its unit, {@code organiser} (huvudman) an authority.
 *
 * <p>Years run from 0 (förskoleklass) to 9; a preschool has {@link #PRESCHOOL_YEAR} for both and no school unit code,
 * since preschools are not in the national register. School unit codes are made up.
 */
public record School(
        String code,
        String name,
        String organiser,
        String district,
        UUID organisationId,
        String schoolUnitCode,
        int firstYear,
        int lastYear) {

    /** The year of a child in preschool. */
    public static final int PRESCHOOL_YEAR = -1;

    /** Whether it is a preschool. */
    public boolean preschool() {
        return firstYear == PRESCHOOL_YEAR;
    }

    /** The unit of its student health team (elevhälsa). */
    public String studentHealthUnit() {
        return code + "-elevhalsa";
    }

    /** The unit of its school nurse and doctor (elevhälsans medicinska insats). */
    public String medicalUnit() {
        return code + "-emi";
    }
}
