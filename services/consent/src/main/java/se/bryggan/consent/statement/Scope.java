package se.bryggan.consent.statement;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/** What a statement covers. A null set means all; an empty one covers nothing. */
record Scope(Set<Category> categories, Set<Branch> recipients, boolean namedRecipientsOnly, Set<Purpose> purposes) {

    Scope {
        categories = copy(Category.class, categories);
        recipients = copy(Branch.class, recipients);
        purposes = copy(Purpose.class, purposes);
    }

    /** Whether nothing lies in the other that does not lie in this one. */
    boolean covers(Scope other) {
        return holds(categories, other.categories)
                && holds(recipients, other.recipients)
                && holds(purposes, other.purposes)
                && (!namedRecipientsOnly || other.namedRecipientsOnly);
    }

    /** Whether both are about telling the same recipients for the same purposes, whatever is told. */
    boolean sameMatter(Scope other) {
        return Objects.equals(recipients, other.recipients) && Objects.equals(purposes, other.purposes);
    }

    private static boolean holds(Set<?> more, Set<?> less) {
        return more == null || (less != null && more.containsAll(less));
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> codes) {
        if (codes == null) {
            return null;
        }
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(codes);
        return copy;
    }
}
