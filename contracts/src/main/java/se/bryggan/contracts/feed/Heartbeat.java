package se.bryggan.contracts.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;

/**
 * A sign of life on one partition of a feed: every event of the partition up to number {@code lastSequence} has been sent
 * before it, and there is no later one.
 *
 * <p>{@code feed} is the topic without cell prefix; {@code uptimeMillis} is counted on the owner's monotonic clock within
 * one {@code run} of the owner.
 */
@EventContract(
        type = "se.bryggan.feed.heartbeat.v1",
        topic = "*",
        categories = {})
public record Heartbeat(String feed, long lastSequence, UUID run, long uptimeMillis) implements EventData {
    public Heartbeat {
        Required.of(feed, run);
    }

    /** A stand-in of the feed, since a heartbeat goes to each partition and is about nobody. */
    @Override
    public UUID subjectRef() {
        return UUID.nameUUIDFromBytes(feed.getBytes(StandardCharsets.UTF_8));
    }
}
