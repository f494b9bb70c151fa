package se.bryggan.outbox.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.bryggan.boundary.ledger.LostConnection;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Topics;

/** Gives an item of an owner's state its effect, as the event that it was sent as; once, whichever way it comes. */
@ApplicationScoped
class SnapshotIntake {
    private final Database database;
    private final RecordReader reader;
    private final Effects effects;
    private final ParkedKeys parked;
    private final Topics topics;
    private final Clock clock;

    SnapshotIntake(
            Database database, RecordReader reader, Effects effects, ParkedKeys parked, Topics topics, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.effects = effects;
        this.parked = parked;
        this.topics = topics;
        this.clock = clock;
    }

    /** Answers false when it could not be taken in; its key is parked then. */
    boolean take(String topic, SnapshotClient.Item item) {
        return switch (reader.read(record(topic, item))) {
            case Reading.Delivery<?> delivery -> take(delivery);
            case Reading.Unwanted unwanted -> true;
            case Reading.Broken broken -> unreadable(broken);
            case Reading.Beat beat -> unreadable(Reading.Broken.of(beat.envelope(), "unwanted"));
        };
    }

    private boolean take(Reading.Delivery<?> delivery) {
        try {
            QuarkusTransaction.requiringNew().call(() -> {
                database.openScope();
                return effects.apply(delivery);
            });
            return true;
        } catch (RuntimeException failure) {
            if (LostConnection.caused(failure)) {
                throw failure;
            }
            park(delivery, failure);
            return false;
        }
    }

    private void park(Reading.Delivery<?> delivery, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            if (parked.lock(delivery.envelope()).isEmpty()) {
                boolean waits = failure instanceof NotYet;
                parked.park(
                        delivery, Codes.of(failure), 1, waits ? clock.instant().plus(Replay.AGAIN_AFTER) : null);
            }
        });
    }

    private boolean unreadable(Reading.Broken broken) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            parked.markGap(broken);
        });
        return false;
    }

    private ConsumerRecord<String, byte[]> record(String topic, SnapshotClient.Item item) {
        var record = new ConsumerRecord<>(
                topics.onBroker(topic),
                0,
                0,
                item.key(),
                EventJson.write(item.data()).getBytes(StandardCharsets.UTF_8));
        headers(topic, item)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Map<String, String> headers(String topic, SnapshotClient.Item item) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", item.id().toString());
        headers.put("ce_source", "urn:bryggan:" + Topics.owner(topic));
        headers.put("ce_type", item.type());
        headers.put("ce_time", item.time().toString());
        headers.put("ce_sequence", Long.toString(item.sequence()));
        headers.put("ce_controller", item.controller());
        headers.put("ce_branch", item.branch());
        return headers;
    }
}
