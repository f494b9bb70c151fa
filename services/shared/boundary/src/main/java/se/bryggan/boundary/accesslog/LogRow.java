package se.bryggan.boundary.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Actor;

/**
 * One row of an authority's ledger or access log about a person. {@code refused} = it was not permitted. {@code crossing}
 * is null where nothing was to cross; {@code targetId} may be null.
 */
record LogRow(
        UUID id, Instant at, By by, String act, boolean refused, Crossing crossing, UUID targetId, List<String> rules) {

    LogRow {
        rules = List.copyOf(rules);
    }

    /** Who acted. {@code authority} and {@code unit} may be null. */
    record By(Actor.Kind kind, String role, String authority, String unit) {}

    /**
     * What was to go to whom. {@code authority} and {@code unit} of the recipient and {@code handover} may be null; for a
     * guardian or child the authority is a reference.
     */
    record Crossing(
            Branch recipient,
            String authority,
            String unit,
            UUID handover,
            Purpose purpose,
            Set<Category> disclosed,
            Set<Category> withheld) {

        Crossing {
            disclosed = Set.copyOf(disclosed);
            withheld = Set.copyOf(withheld);
        }
    }

    UUID handover() {
        return crossing == null ? null : crossing.handover();
    }

    /** References and codes are not for logs. */
    @Override
    public String toString() {
        return "LogRow[" + act + "]";
    }
}
