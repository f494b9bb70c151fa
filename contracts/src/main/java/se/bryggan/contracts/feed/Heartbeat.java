package se.bryggan.contracts.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Required;

/**
 * A sign of life on one partition of a feed: every change up to {@code lastSequence} has been sent before it.
 *
 * <p>{@code feed} is the topic without cell prefix.
 */
@EventContract(
        type = "se.bryggan.feed.heartbeat.v1",
        topic = "*",
        categories = {})
public record Heartbeat(String feed, long lastSequence) implements EventData {
    public Heartbeat {
        Required.of(feed);
    }

    /** A stand-in of the feed, since a heartbeat goes to each partition and is about nobody. */
    @Override
    public UUID subjectRef() {
        return UUID.nameUUIDFromBytes(feed.getBytes(StandardCharsets.UTF_8));
    }
}
