package se.bryggan.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Tells operations, in codes only, that an event could not be taken in. */
@ApplicationScoped
public class DeadLetters {
    private static final String TYPE = "se.bryggan.platform.dead-letter.v1";

    private final OutboxTable table;
    private final Headers headers;
    private final Topics topics;
    private final MeterRegistry meters;
    private final Clock clock;

    DeadLetters(OutboxTable table, Headers headers, Topics topics, MeterRegistry meters, Clock clock) {
        this.table = table;
        this.headers = headers;
        this.topics = topics;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Appends the letter to {@code <topic>.<service>.dlq} in the current transaction, whose library scope must be open.
     *
     * <p>{@code key} is null when the event's key cannot be trusted to be a reference.
     */
    public void append(String topic, String key, Letter letter) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        String subject = key == null ? id.toString() : key;
        table.insert(new OutboxTable.Row(
                id,
                OutboxTable.Kind.DEAD_LETTER,
                "dead-letter",
                subject,
                TYPE,
                EventJson.write(letter),
                now,
                topic + "." + topics.service() + ".dlq",
                null,
                headers.plain(id, TYPE, subject, now, "*", "*"),
                now,
                "*",
                "*"));
        meters.counter("outbox_dead_letters_total", "topic", topic, "code", letter.code())
                .increment();
    }

    /** {@code eventId} and {@code type} are null when the event's headers cannot be read. */
    public record Letter(UUID eventId, String type, String code, int attempts) {}
}
