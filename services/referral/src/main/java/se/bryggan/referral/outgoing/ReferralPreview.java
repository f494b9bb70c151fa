package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Obligation;
import se.bryggan.referral.programme.Receiver;

/**
 * What would happen if the referral were sent now: per category exactly what the receiver would see, and whose consent
 * is missing.
 *
 * <p>{@code consentsKnown} is false while the view of the consents is behind: then none counts. {@code review} = a human
 * is to decide, for instance because guardians disagree.
 */
record ReferralPreview(
        UUID referralId,
        Receiver receiver,
        List<Item> items,
        List<MissingConsent> missingConsents,
        Set<Obligation> obligations,
        boolean consentsKnown,
        boolean review) {

    ReferralPreview {
        items = List.copyOf(items);
        missingConsents = List.copyOf(missingConsents);
    }

    /** One category; {@code content} is null when there is nothing to say in it. */
    record Item(
            Category category,
            boolean disclosed,
            @JsonInclude(JsonInclude.Include.NON_NULL) JsonNode content) {}
}
