package se.bryggan.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row that waits to be sent. {@code topic} is the contract's name, {@code partition} and {@code place} null unless given. */
record Unsent(
        UUID id,
        long sequence,
        OutboxTable.Kind kind,
        String topic,
        Integer partition,
        Long place,
        String key,
        String payload,
        Map<String, String> headers) {

    static Unsent of(ResultSet row) throws SQLException {
        return new Unsent(
                Sql.uuid(row, "id"),
                row.getLong("seq"),
                OutboxTable.Kind.valueOf(row.getString("kind")),
                row.getString("topic"),
                row.getObject("partition", Integer.class),
                row.getObject("place", Long.class),
                row.getString("aggregateid"),
                row.getString("payload"),
                EventJson.ownTexts(row.getString("headers")));
    }

    /** The same row with its number on its partition. */
    Unsent at(int itsPartition, long itsPlace) {
        return new Unsent(id, sequence, kind, topic, itsPartition, itsPlace, key, payload, headers);
    }

    /** The same row with other content. */
    Unsent saying(String itsPayload) {
        return new Unsent(id, sequence, kind, topic, partition, place, key, itsPayload, headers);
    }

    /** What must keep its order: one key of one topic. */
    String lane() {
        return topic + " " + key;
    }

    ProducerRecord<String, byte[]> record(Topics topics) {
        var record = new ProducerRecord<>(topics.onBroker(topic), partition, key, bytes(payload));
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        record.headers().add("ce_sequence", bytes(Long.toString(sequence)));
        if (place != null) {
            record.headers().add("ce_place", bytes(Long.toString(place)));
        }
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
