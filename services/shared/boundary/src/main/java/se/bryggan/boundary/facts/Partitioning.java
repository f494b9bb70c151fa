package se.bryggan.boundary.facts;

import java.util.UUID;

/** Tells on which partition the events of a key travel. */
@FunctionalInterface
public interface Partitioning {

    /** From 0 to {@code partitions} exclusive. */
    int of(UUID key, int partitions);
}
