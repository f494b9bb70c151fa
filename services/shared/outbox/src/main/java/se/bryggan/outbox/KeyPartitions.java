package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.facts.Partitioning;

/** Where the relay of a feed's owner sends the events of a key. */
@ApplicationScoped
class KeyPartitions implements Partitioning {

    @Override
    public int of(UUID key, int partitions) {
        return Numbering.partition(key.toString(), partitions);
    }
}
