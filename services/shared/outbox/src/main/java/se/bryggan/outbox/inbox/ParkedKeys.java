package se.bryggan.outbox.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Sql;
import se.bryggan.outbox.Topics;

/** The keys that wait and their events. Every method wants the library scope to be open. */
@ApplicationScoped
class ParkedKeys {
    private static final String LOCK =
            "select id from parked_key where consumer = ? and topic = ? and key = ? for update";

    private static final String PARK = """
            insert into parked_key (id, consumer, topic, key, code, attempts, parked_at, retry_at, controller, branch)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD = """
            insert into parked_event (parked_key, source, event_id, headers, value, parked_at, controller, branch)
            values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String DUE = """
            select * from parked_key where consumer = ? and retry_at <= ?
            order by retry_at limit 1 for update skip locked
            """;

    private static final String FIRST = """
            select e.seq, e.parked_at, e.value, e.headers::text as headers, k.topic, k.key
            from parked_event e join parked_key k on k.id = e.parked_key
            where e.parked_key = ? order by e.seq limit 1
            """;

    private final Database database;
    private final Topics topics;
    private final Clock clock;

    ParkedKeys(Database database, Topics topics, Clock clock) {
        this.database = database;
        this.topics = topics;
        this.clock = clock;
    }

    /** The parked key of the event, if it is parked; held until the transaction ends, so that no release overtakes. */
    Optional<UUID> lock(Envelope envelope) {
        return database.first(row -> Sql.uuid(row, "id"), LOCK, topics.service(), envelope.topic(), envelope.key());
    }

    /** Parks the key behind this event; {@code retryAt} is null when it waits for someone to release it. */
    void park(Reading.Delivery<?> delivery, String code, int attempts, Instant retryAt) {
        Envelope envelope = delivery.envelope();
        UUID id = UUID.randomUUID();
        database.update(
                PARK,
                id,
                topics.service(),
                envelope.topic(),
                envelope.key(),
                code,
                attempts,
                clock.instant(),
                retryAt,
                envelope.authorityColumn(),
                envelope.branchColumn());
        add(id, delivery);
    }

    /** Parks the key of what could not be read, or all of the topic, with no event behind it. */
    void markGap(Reading.Broken broken) {
        database.update(
                PARK + " on conflict do nothing",
                UUID.randomUUID(),
                topics.service(),
                broken.topic(),
                broken.subject() == null ? ParkedGaps.ANYONE : broken.subject().toString(),
                broken.code(),
                1,
                clock.instant(),
                null,
                "*",
                "*");
    }

    void add(UUID parkedKey, Reading.Delivery<?> delivery) {
        Envelope envelope = delivery.envelope();
        database.update(
                ADD,
                parkedKey,
                envelope.source(),
                envelope.id(),
                EventJson.write(headers(delivery.record())),
                delivery.record().value(),
                clock.instant(),
                envelope.authorityColumn(),
                envelope.branchColumn());
    }

    /** A key that it is time to try again, held until the transaction ends. */
    Optional<ParkedKey> due() {
        return database.first(ParkedKey::of, DUE, topics.service(), clock.instant());
    }

    Optional<ParkedEvent> first(UUID parkedKey) {
        return database.first(this::event, FIRST, parkedKey);
    }

    void remove(ParkedEvent event) {
        database.update("delete from parked_event where seq = ?", event.seq());
    }

    void free(UUID parkedKey) {
        database.update("delete from parked_key where id = ?", parkedKey);
    }

    /** Has the key tried again at once; false if there is no such key. */
    boolean release(UUID parkedKey) {
        return database.update("update parked_key set retry_at = ? where id = ?", clock.instant(), parkedKey) == 1;
    }

    void failedAgain(UUID parkedKey, String code, Instant retryAt) {
        database.update(
                "update parked_key set attempts = attempts + 1, code = ?, retry_at = ? where id = ?",
                code,
                retryAt,
                parkedKey);
    }

    List<ParkedKey> page(int limit, long offset) {
        return database.list(
                ParkedKey::of, "select * from parked_key order by parked_at, id limit ? offset ?", limit, offset);
    }

    private ParkedEvent event(ResultSet row) throws SQLException {
        var record = new ConsumerRecord<>(
                topics.onBroker(row.getString("topic")), 0, 0, row.getString("key"), row.getBytes("value"));
        EventJson.ownTexts(row.getString("headers"))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ParkedEvent(row.getLong("seq"), Sql.instant(row, "parked_at"), record);
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    record ParkedEvent(long seq, Instant parkedAt, ConsumerRecord<String, byte[]> record) {}
}
