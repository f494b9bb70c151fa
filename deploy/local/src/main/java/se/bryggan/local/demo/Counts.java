package se.bryggan.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts, from outside the services, the events on all topics and the rows of all ledgers. */
final class Counts implements AutoCloseable {
    private static final String HEARTBEAT = "se.bryggan.feed.heartbeat.v1";
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> topics;
    private final LongSupplier decisions;
    private long events;

    /** Sees what comes from now on. {@code decisions} asks the ledgers for their number of rows. */
    Counts(Map<String, Object> broker, LongSupplier decisions) {
        this.decisions = decisions;
        this.topics = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> all = topics.listTopics().values().stream()
                .flatMap(List::stream)
                .filter(partition -> !partition.topic().startsWith("__"))
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        topics.assign(all);
        topics.seekToEnd(all);
        all.forEach(topics::position);
    }

    Snapshot now() {
        Map<TopicPartition, Long> ends = topics.endOffsets(topics.assignment());
        while (ends.entrySet().stream().anyMatch(end -> topics.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> record : topics.poll(POLL)) {
                events += HEARTBEAT.equals(type(record)) ? 0 : 1;
            }
        }
        return new Snapshot(events, decisions.getAsLong());
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader("ce_type");
        return header == null ? "" : new String(Objects.requireNonNull(header.value()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        topics.close();
    }

    /** Events without heartbeats, and ledger rows, so far. */
    record Snapshot(long events, long decisions) {}
}
