package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/** One dated delay: rows of which kinds wait, why, and how many months until a human has to have looked. */
record Delay(
        @JsonProperty(required = true) DelayReason reason,
        Set<String> acts,
        Set<Purpose> purposes,
        Set<Category> categories,
        Set<String> roles,
        Set<Branch> recipients,
        @JsonProperty(required = true) int months,
        @JsonProperty(required = true) String citation,
        @JsonProperty(required = true) LocalDate validFrom,
        LocalDate validTo) {

    Delay {
        acts = acts == null ? Set.of() : Set.copyOf(acts);
        purposes = purposes == null ? Set.of() : Set.copyOf(purposes);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        recipients = recipients == null ? Set.of() : Set.copyOf(recipients);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it speaks of such a row, which is about these categories. */
    boolean speaksOf(LogRow row, Set<Category> about) {
        return acts.contains(row.act())
                || roles.contains(row.by().role())
                || !Collections.disjoint(categories, about)
                || (row.crossing() != null
                        && (purposes.contains(row.crossing().purpose())
                                || recipients.contains(row.crossing().recipient())));
    }
}
