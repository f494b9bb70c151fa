package se.bryggan.boundary.disclosure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What one giver has said about consent, for a scope and a time.
 *
 * <p>{@code categories}, {@code recipients} and {@code purposes}: null = all, empty = none. Days are days in
 * Europe/Stockholm, both inclusive; {@code validTo} (null = open) ends only {@code GIVEN}. {@code origin} may be null.
 */
public record ConsentStatement(
        String giver,
        Capacity capacity,
        ConsentState state,
        Set<Category> categories,
        Set<Branch> recipients,
        boolean namedRecipientsOnly,
        Set<Purpose> purposes,
        LocalDate validFrom,
        LocalDate validTo,
        Origin origin) {

    public ConsentStatement {
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(validFrom, "validFrom");
        categories = EnumSets.copyOrNull(Category.class, categories);
        recipients = EnumSets.copyOrNull(Branch.class, recipients);
        purposes = EnumSets.copyOrNull(Purpose.class, purposes);
    }

    boolean covers(Category category, Branch recipient, Purpose purpose) {
        return (categories == null || categories.contains(category))
                && (recipients == null || recipients.contains(recipient))
                && (purposes == null || purposes.contains(purpose));
    }
}
