package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.contracts.feed.Heartbeat;

/**
 * Lets readers of a feed tell silence from loss: every three seconds one heartbeat per partition, behind all that was
 * appended before it. The number of the partition's last event is put in when it is sent ({@link Numbering}).
 */
@ApplicationScoped
class Heartbeats {
    private static final String TYPE = "se.bryggan.feed.heartbeat.v1";
    private static final long EVERY_NANOS = Duration.ofSeconds(3).toNanos();

    private static final String WAITING =
            "select count(*) from outbox where topic = ? and kind = 'HEARTBEAT' and sent_at is null";

    private static final String INSERT = """
        insert into outbox (id, kind, aggregatetype, aggregateid, type, payload, "timestamp", topic, partition,
            headers, available_at, controller, branch)
        values (?, 'HEARTBEAT', 'heartbeat', ?, ?, cast(? as jsonb), ?, ?, ?, cast(? as jsonb), ?, '*', '*')
        """;

    private final UUID run = UUID.randomUUID();
    private final long began = System.nanoTime();
    private final List<String> feeds;
    private final Headers headers;
    private final Clock clock;
    private long last = System.nanoTime() - EVERY_NANOS;

    Heartbeats(
            @ConfigProperty(name = "bryggan.heartbeat.topics") Optional<List<String>> feeds,
            Headers headers,
            Clock clock) {
        this.feeds = feeds.orElse(List.of());
        this.headers = headers;
        this.clock = clock;
    }

    /** Which run of this service it is, and how long it has lasted on the monotonic clock. */
    Uptime uptime() {
        return new Uptime(run, Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    record Uptime(UUID run, long millis) {}

    /** The feeds that the service beats for. */
    Set<String> feeds() {
        return Set.copyOf(feeds);
    }

    /** Appends what is due. Called by the relay alone, on its own session. */
    void append(RelaySession session, Publisher publisher, Pauses pauses) throws SQLException {
        long now = System.nanoTime();
        if (feeds.isEmpty() || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        for (String feed : feeds) {
            if (!pauses.holds(feed) && !waiting(session, feed)) {
                beat(session, publisher, pauses, feed);
            }
        }
    }

    private static boolean waiting(RelaySession session, String feed) throws SQLException {
        return Sql.list(session.connection(), row -> row.getLong(1), WAITING, feed)
                        .getFirst()
                > 0;
    }

    private void beat(RelaySession session, Publisher publisher, Pauses pauses, String feed) throws SQLException {
        int partitions;
        try {
            partitions = publisher.partitions(feed);
        } catch (KafkaException e) {
            pauses.topic(feed);
            return;
        }
        for (int partition = 0; partition < partitions; partition++) {
            insert(session, feed, partition, partitions);
        }
    }

    private void insert(RelaySession session, String feed, int partition, int partitions) throws SQLException {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Map<String, String> attributes = headers.plain(id, TYPE, feed, now, "*", "*");
        attributes.put("ce_partitions", Integer.toString(partitions));
        Sql.update(
                session.connection(),
                INSERT,
                id,
                feed,
                TYPE,
                EventJson.write(new Heartbeat(feed, 0, run, uptime().millis())),
                now,
                feed,
                partition,
                EventJson.write(attributes),
                now);
    }
}
