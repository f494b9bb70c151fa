package se.bryggan.boundary.gate;

import java.util.Set;
import java.util.UUID;

/** Tells which persons a guardian or pupil may act for, in the references of one sector. */
public interface Kinship {

    /** The actor's own reference and those of the children under 18 whom the actor has custody of. */
    Kin of(Actor actor, Sector sector);

    /**
     * Called ahead of {@link #of}, while no transaction is open: whoever has to ask another service asks now, so that a
     * slow answer holds no connection of the database. Never fails; a failure is told by {@link #of}.
     */
    default void prepare(Actor actor, Sector sector) {}

    /** Own reference, null if the sector has none, and children. */
    record Kin(UUID self, Set<UUID> children) {

        public Kin {
            children = Set.copyOf(children);
        }

        boolean mayActFor(UUID subject) {
            return subject.equals(self) || children.contains(subject);
        }
    }
}
