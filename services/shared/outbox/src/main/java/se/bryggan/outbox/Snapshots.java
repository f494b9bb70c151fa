package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Guarded;

/** The state of a feed for a reader that is new or late. */
@ApplicationScoped
class Snapshots {
    private final Database database;
    private final FeedState state;

    Snapshots(Database database, FeedState state) {
        this.database = database;
        this.state = state;
    }

    /** A page of the topic's newest events per key, and the sequence from which the reader goes on with the topic. */
    @Guarded("snapshot.read")
    Snapshot read(String topic, int limit, int page) {
        database.openScope();
        long sequence = state.lastSequence(topic);
        return new Snapshot(topic, sequence, state.page(topic, limit, (long) (page - 1) * limit));
    }

    /** What changes while pages are read comes with the topic after {@code sequence}; an item keeps its place. */
    record Snapshot(String topic, long sequence, List<FeedState.Item> items) {}
}
