package se.bryggan.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All that lies on the broker's topics, dead letters too, read from the beginning. */
final class Broker {
    private static final List<String> NOT_OF_THE_STORY =
            List.of("se.bryggan.feed.heartbeat.", "se.bryggan.ledger.", "se.bryggan.school.");
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> logIn;

    Broker(Map<String, Object> logIn) {
        this.logIn = logIn;
    }

    /** Topics on which a record says one of these in its key, a header or its value. */
    Set<String> topicsThatSay(List<String> secrets) {
        Set<String> found = new HashSet<>();
        read(record -> secrets.stream().anyMatch(text(record)::contains), found);
        return found;
    }

    /**
     * Different events of the story by {@code topic/type}; one that was sent again counts once. Not counted: heartbeats,
     * heads of ledgers, and what the school tells of its pupils, which is as much as a pupil's term happens to hold.
     */
    SortedMap<String, Long> events() {
        Map<String, Set<String>> ids = new HashMap<>();
        read(
                record -> {
                    String type = header(record, "ce_type");
                    if (NOT_OF_THE_STORY.stream().noneMatch(type::startsWith)) {
                        ids.computeIfAbsent(record.topic() + "/" + type, first -> new HashSet<>())
                                .add(header(record, "ce_id"));
                    }
                    return false;
                },
                new HashSet<>());
        SortedMap<String, Long> counts = new TreeMap<>();
        ids.forEach((type, different) -> counts.put(type, (long) different.size()));
        return counts;
    }

    private void read(Predicate<ConsumerRecord<byte[], byte[]>> wanted, Set<String> topics) {
        try (var consumer = new KafkaConsumer<>(logIn, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (wanted.test(record)) {
                        topics.add(record.topic());
                    }
                }
            }
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        var text = new StringBuilder(utf8(record.key())).append('\n').append(utf8(record.value()));
        for (Header header : record.headers()) {
            text.append('\n').append(utf8(header.value()));
        }
        return text.toString();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : utf8(header.value());
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
