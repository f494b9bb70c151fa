package se.bryggan.referral.outgoing;

import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;

/** Somebody whose consent would be needed for these categories, and is not in force. */
record MissingConsent(UUID giver, Capacity capacity, Set<Category> categories) {

    MissingConsent {
        categories = Set.copyOf(categories);
    }
}
