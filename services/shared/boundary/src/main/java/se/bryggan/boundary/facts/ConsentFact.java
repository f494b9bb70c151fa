package se.bryggan.boundary.facts;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;

/**
 * What one giver has said to one disclosing authority. A null set means all; an empty one covers nothing.
 *
 * <p>{@code validFrom} and {@code validTo} are days in Europe/Stockholm, both inclusive. {@code ordinal} is its place
 * among all that has been said to the holder of the same person: what is said later has a higher one.
 */
public record ConsentFact(
        UUID consentId,
        Controller holder,
        UUID subject,
        UUID giver,
        Capacity capacity,
        ConsentState state,
        Set<Category> categories,
        Set<Branch> recipients,
        boolean namedRecipientsOnly,
        Set<Purpose> purposes,
        LocalDate validFrom,
        LocalDate validTo,
        long version,
        long ordinal) {

    /** Whether it is a consent that has begun and not ended on the day. */
    public boolean isGiven(LocalDate day) {
        return state == ConsentState.GIVEN && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether it is about the purpose. */
    public boolean isFor(Purpose purpose) {
        return purposes == null || purposes.contains(purpose);
    }
}
