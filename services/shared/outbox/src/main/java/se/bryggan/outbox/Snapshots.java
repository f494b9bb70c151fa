package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** The state of a feed for a reader that is new or late. */
@ApplicationScoped
class Snapshots {
    private final Database database;
    private final FeedState state;
    private final TopicReaders readers;
    private final Heartbeats heartbeats;
    private final Gate gate;

    Snapshots(Database database, FeedState state, TopicReaders readers, Heartbeats heartbeats, Gate gate) {
        this.heartbeats = heartbeats;
        this.gate = gate;
        this.database = database;
        this.state = state;
        this.readers = readers;
    }

    /**
     * A page of the topic's newest events per key, and the sequence from which the reader goes on with the topic.
     *
     * <p>{@code reader} is the client that asks; a topic that it may not read is unknown to it.
     */
    @Guarded("snapshot.read")
    Snapshot read(String topic, String reader, int limit, int page) {
        if (!readers.mayRead(reader, topic)) {
            throw gate.refuse(Denied.Code.UNKNOWN);
        }
        database.openScope();
        long sequence = state.lastSequence(topic);
        // Before the items: what was numbered by now is in them, and perhaps more.
        List<FeedState.Place> places = state.places(topic);
        Heartbeats.Uptime uptime = heartbeats.uptime();
        return new Snapshot(
                topic,
                sequence,
                uptime.run(),
                uptime.millis(),
                places,
                state.page(topic, limit, (long) (page - 1) * limit));
    }

    /**
     * What changes while pages are read comes with the topic after {@code sequence}; an item keeps its place among the
     * pages. All pages together hold what was sent up to the {@code places} of the first. {@code uptimeMillis} is
     * the clock that heartbeats of the same {@code run} are stamped with, so that a reader knows how old they are.
     */
    record Snapshot(
            String topic,
            long sequence,
            UUID run,
            long uptimeMillis,
            List<FeedState.Place> places,
            List<FeedState.Item> items) {}
}
