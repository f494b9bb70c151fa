package se.bryggan.outbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The newest state per key of the feeds that the service owns. */
@ApplicationScoped
class FeedState {
    private static final String KEEP = """
            insert into feed_state (topic, type, key, state_key, sequence, event_id, event_time, payload, controller, branch)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
            on conflict (topic, type, key, state_key) do update set
                sequence = excluded.sequence, event_id = excluded.event_id, event_time = excluded.event_time,
                partition = null, place = null,
                payload = excluded.payload, controller = excluded.controller, branch = excluded.branch
            where feed_state.sequence < excluded.sequence
            """;

    private static final String PAGE = """
            select type, key, sequence, event_id, event_time, payload::text as payload, controller, branch
            from feed_state where topic = ? order by key, state_key, type limit ? offset ?
            """;

    private static final String LAST = """
            select greatest(
                coalesce((select max(sequence) from feed_state where topic = ?), 0),
                coalesce((select sequence from feed_position where topic = ?), 0))
            """;

    private static final String PLACES = "select partition, place from feed_place where topic = ? order by partition";

    private final Database database;

    FeedState(Database database) {
        this.database = database;
    }

    void keep(OutboxTable.Row row, String stateKey, long sequence) {
        database.update(
                KEEP,
                row.topic(),
                row.type(),
                row.key(),
                stateKey,
                sequence,
                row.id(),
                row.time(),
                row.payload(),
                row.controller(),
                row.branch());
    }

    List<Item> page(String topic, int limit, long offset) {
        return database.list(
                row -> new Item(
                        row.getString("type"),
                        row.getString("key"),
                        row.getLong("sequence"),
                        Sql.uuid(row, "event_id"),
                        Sql.instant(row, "event_time"),
                        row.getString("controller"),
                        row.getString("branch"),
                        row.getString("payload")),
                PAGE,
                topic,
                limit,
                offset);
    }

    long lastSequence(String topic) {
        return database.first(row -> row.getLong(1), LAST, topic, topic).orElse(0L);
    }

    /** The last number given on each partition: of an event that is in the state, or has given way to a newer one. */
    List<Place> places(String topic) {
        return database.list(row -> new Place(row.getInt("partition"), row.getLong("place")), PLACES, topic);
    }

    record Place(int partition, long place) {}

    /** One event as it was last sent for its key. */
    record Item(
            String type,
            String key,
            long sequence,
            UUID id,
            Instant time,
            String controller,
            String branch,
            @JsonRawValue String data) {}
}
