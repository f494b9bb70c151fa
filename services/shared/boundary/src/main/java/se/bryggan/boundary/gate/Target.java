package se.bryggan.boundary.gate;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What an act is aimed at, with the facts that the access rules ask for.
 *
 * <p>{@code unit} and {@code subject} may be null; {@code assigned} holds the ids of the actors who have the matter as
 * their own work, or for a sealed package the authority that it is addressed to.
 */
public record Target(String kind, UUID id, Controller controller, String unit, Set<String> assigned, UUID subject) {

    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(controller, "controller");
        assigned = Set.copyOf(assigned);
    }

    /** An act on nothing that exists yet, or on a list: the own authority's. */
    public static Target none(Controller controller) {
        return new Target("none", null, controller, null, Set.of(), null);
    }
}
