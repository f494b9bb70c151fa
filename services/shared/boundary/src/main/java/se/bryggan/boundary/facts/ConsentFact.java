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
 * <p>{@code validFrom} and {@code validTo} are days in Europe/Stockholm, both inclusive.
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
        long version) {}
