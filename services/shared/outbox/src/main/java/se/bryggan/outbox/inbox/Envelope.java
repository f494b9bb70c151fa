package se.bryggan.outbox.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;

/**
 * The attributes of an event.
 *
 * <p>{@code controller} is null where the sender holds no records. An id that is no UUID is made one from source and id,
 * which together are unique.
 */
record Envelope(
        UUID id,
        String type,
        String source,
        Instant time,
        long sequence,
        Controller controller,
        UUID correlation,
        String topic,
        String key) {

    private static final String OWN_SOURCE = "urn:bryggan:";
    private static final String NOBODY = "*";
    private static final Pattern TEXT = Pattern.compile("\\P{Cntrl}{0,1000}");

    /** Reads the headers; {@code topic} is the contract's name. Fails with {@link Malformed}. */
    static Envelope of(ConsumerRecord<String, byte[]> record, String topic) throws Malformed {
        if (!wellFormed(record)) {
            throw new Malformed("form");
        }
        try {
            String source = needed(record, "ce_source");
            String id = needed(record, "ce_id");
            String correlation = optional(record, "ce_correlationid");
            UUID eventId = uuid(id, source);
            return new Envelope(
                    eventId,
                    needed(record, "ce_type"),
                    source,
                    Instant.parse(needed(record, "ce_time")),
                    sequence(record),
                    controller(record, topic),
                    correlation == null ? eventId : UUID.fromString(correlation),
                    topic,
                    record.key() == null ? eventId.toString() : record.key());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Malformed("headers");
        }
    }

    /** The reference that the record's key is, if it is one: the key of all events but a supplier's. */
    static Optional<UUID> subject(String key) {
        try {
            return Optional.ofNullable(key)
                    .map(UUID::fromString)
                    .filter(reference -> reference.toString().equals(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether key and headers are short texts without control characters, so that they can be kept as they are. */
    private static boolean wellFormed(ConsumerRecord<String, byte[]> record) {
        return (record.key() == null || TEXT.matcher(record.key()).matches())
                && Stream.of(record.headers().toArray())
                        .allMatch(header -> TEXT.matcher(header.key()).matches()
                                && (header.value() == null
                                        || TEXT.matcher(new String(header.value(), StandardCharsets.UTF_8))
                                                .matches()));
    }

    /** Who the handler runs as. */
    Actor actor() {
        String name = source.startsWith(OWN_SOURCE) ? source.substring(OWN_SOURCE.length()) : "intake";
        return controller == null
                ? new Actor(name, Actor.Kind.SERVICE, null, null, null, "service", 3)
                : Actor.service(name, controller);
    }

    String authorityColumn() {
        return controller == null ? NOBODY : controller.authority();
    }

    String branchColumn() {
        return controller == null ? NOBODY : controller.branch().name();
    }

    /** On an intake topic a supplier writes; whose record it is, is not for the supplier to say. */
    private static Controller controller(ConsumerRecord<String, byte[]> record, String topic) {
        String authority = optional(record, "ce_controller");
        String branch = optional(record, "ce_branch");
        if (topic.startsWith("intake.") || authority == null || branch == null || NOBODY.equals(authority)) {
            return null;
        }
        return new Controller(authority, Branch.valueOf(branch));
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        String sequence = optional(record, "ce_sequence");
        return sequence == null ? 0 : Long.parseLong(sequence);
    }

    /** On how many partitions a heartbeat's feed beats; 0 if it does not tell. */
    static int partitions(ConsumerRecord<String, byte[]> record) {
        String partitions = optional(record, "ce_partitions");
        return partitions != null && partitions.matches("[0-9]{1,4}") ? Integer.parseInt(partitions) : 0;
    }

    /** The record's number within its partition; 0 if nobody counts, or if it cannot be read. */
    static long place(ConsumerRecord<String, byte[]> record) {
        String place = optional(record, "ce_place");
        return place != null && place.matches("[0-9]{1,18}") ? Long.parseLong(place) : 0;
    }

    private static UUID uuid(String id, String source) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes((source + ' ' + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String needed(ConsumerRecord<String, byte[]> record, String name) {
        String value = optional(record, name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static String optional(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The record is no event as the contracts say. {@code getMessage()} is a code. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String code) {
            super(code, null, false, false);
        }
    }
}
