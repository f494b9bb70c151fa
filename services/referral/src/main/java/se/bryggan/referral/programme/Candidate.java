package se.bryggan.referral.programme;

import java.time.LocalDate;
import java.util.Map;
import se.bryggan.boundary.disclosure.Branch;

/**
 * What the choice of a programme is made on. Says nothing about who the pupil is.
 *
 * <p>{@code schoolYear} is 0 (förskoleklass) to 12 and null in preschool; {@code sharePermille} is the absence per
 * thousand of the scheduled minutes over each time for which it is known.
 */
public record Candidate(
        String district, Integer schoolYear, Map<MeasuredOver, Integer> sharePermille, Branch referrer, LocalDate day) {

    public Candidate {
        sharePermille = Map.copyOf(sharePermille);
    }
}
