package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The table {@code outbox} as the writers in this package see it. */
@ApplicationScoped
class OutboxTable {
    private static final String INSERT = """
            insert into outbox (id, kind, aggregatetype, aggregateid, type, payload, "timestamp", topic, partition,
                headers, available_at, controller, branch)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, cast(? as jsonb), ?, ?, ?)
            returning seq
            """;

    private final Database database;

    OutboxTable(Database database) {
        this.database = database;
    }

    /** Writes the row in the current transaction and gives its place in the order of sending. */
    long insert(Row row) {
        return database.first(
                        found -> found.getLong(1),
                        INSERT,
                        row.id(),
                        row.kind(),
                        row.aggregateType(),
                        row.key(),
                        row.type(),
                        row.payload(),
                        row.time(),
                        row.topic(),
                        row.partition(),
                        EventJson.write(row.headers()),
                        row.availableAt(),
                        row.controller(),
                        row.branch())
                .orElseThrow();
    }

    enum Kind {
        EVENT,
        TIMER,
        DEAD_LETTER,
        HEARTBEAT
    }

    /** {@code topic} is the contract's name; null for a timer. {@code partition} is null unless the row demands one. */
    record Row(
            UUID id,
            Kind kind,
            String aggregateType,
            String key,
            String type,
            String payload,
            Instant time,
            String topic,
            Integer partition,
            Map<String, String> headers,
            Instant availableAt,
            String controller,
            String branch) {}
}
