package se.bryggan.boundary.gate;

import java.util.Set;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Obligation;
import se.bryggan.boundary.disclosure.Permit;

/** What a disclosure decision would be now. Carries no leave to disclose. */
public record Preview(Set<Category> disclosed, Set<Category> withheld, Set<Obligation> obligations, boolean review) {

    static Preview of(Decision decision) {
        return switch (decision) {
            case Permit permit -> new Preview(permit.categories(), permit.withheld(), permit.obligations(), false);
            case Deny deny -> new Preview(Set.of(), deny.withheld(), deny.obligations(), deny.review());
        };
    }
}
