package se.bryggan.city.people;

import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.city.organisation.School;

/**
 * A pupil or preschool child.
 *
 * <p>{@code key} names it inside the city ({@code story-01}, {@code ekbacken-7a-03}); {@code personId} is its id in the
 * SS12000 server of its school's organiser; {@code number} is a test, coordination, reserve or temporary number.
 * {@code year} runs from 0 (förskoleklass) to 9, or is {@link School#PRESCHOOL_YEAR}.
 */
public record Child(
        String key,
        UUID personId,
        String number,
        String givenName,
        String familyName,
        Sex sex,
        LocalDate birthDate,
        Protection protection,
        boolean whereaboutsHidden,
        String school,
        String schoolClass,
        int year) {

    /** Whether the child goes to preschool, which has no lessons and no enrolment. */
    public boolean inPreschool() {
        return year == School.PRESCHOOL_YEAR;
    }

    /** Whether the child has reached the age on the day, in whole years. */
    public boolean hasReached(int age, LocalDate day) {
        return !birthDate.plusYears(age).isAfter(day);
    }

    /** The key only: children's data stay out of logs. */
    @Override
    public String toString() {
        return "Child[" + key + "]";
    }
}
