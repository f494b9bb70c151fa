package se.bryggan.boundary.gate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What an act is aimed at, with the facts that the access rules ask for.
 *
 * <p>{@code unit} and {@code subject} may be null; {@code assigned} holds the ids of the actors who have the matter as
 * their own work, or for a sealed package the {@link Address addresses} that may fetch it. {@code endedAt} is when the
 * unit's matter ended or is to end, null when it is open without an end in sight.
 */
public record Target(
        String kind, UUID id, Controller controller, String unit, Set<String> assigned, UUID subject, Instant endedAt) {

    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(controller, "controller");
        assigned = Set.copyOf(assigned);
    }

    /** Without an end. */
    public Target(String kind, UUID id, Controller controller, String unit, Set<String> assigned, UUID subject) {
        this(kind, id, controller, unit, assigned, subject, null);
    }

    /** An act on nothing that exists yet, or on a list: the own authority's. */
    public static Target none(Controller controller) {
        return new Target("none", null, controller, null, Set.of(), null);
    }

    /** A branch of an authority, or one unit of it; {@code unit} is null for the branch as a whole. */
    public record Address(String authority, String branch, String unit) {

        /** The addresses that a package to this one is for: the unit's, and the branch's that the unit is part of. */
        public Set<String> fetchedBy() {
            return Set.copyOf(List.of(text(), new Address(authority, branch, null).text()));
        }

        String text() {
            return authority + '/' + branch + (unit == null ? "" : '/' + unit);
        }
    }
}
