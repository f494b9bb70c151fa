package se.bryggan.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows to the broker and tells which of them it has acknowledged. */
final class Publisher implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Topics topics;

    Publisher(Map<String, Object> broker, Topics topics) {
        this.producer = new KafkaProducer<>(settings(broker), new StringSerializer(), new ByteArraySerializer());
        this.topics = topics;
    }

    /**
     * Sends the rows in order and waits for the broker.
     *
     * <p>After a row that failed no later one of its key counts as sent, whatever the broker said of it: they go again,
     * in order, and the receivers drop what they have had.
     */
    Result send(List<Unsent> rows, Pauses pauses) {
        Map<Unsent, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (Unsent row : rows) {
            if (!pauses.holds(row)) {
                Future<RecordMetadata> answer = producer.send(row.record(topics));
                sent.put(row, answer);
                if (answer.state() == Future.State.FAILED) {
                    pause(row, answer.exceptionNow(), pauses);
                }
            }
        }
        producer.flush();
        return judge(sent, pauses);
    }

    int partitions(String topic) {
        return producer.partitionsFor(topics.onBroker(topic)).size();
    }

    /** Stops waiting for the broker; what it has not acknowledged stays unsent. */
    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private static Result judge(Map<Unsent, Future<RecordMetadata>> sent, Pauses pauses) {
        List<Unsent> acknowledged = new ArrayList<>();
        Map<Unsent, String> failed = new HashMap<>();
        Set<String> brokenLanes = new HashSet<>();
        sent.forEach((row, answer) -> {
            Throwable failure = failure(answer);
            if (failure != null) {
                failed.put(row, failure.getClass().getSimpleName());
                brokenLanes.add(row.lane());
                pause(row, failure, pauses);
            } else if (!brokenLanes.contains(row.lane())) {
                acknowledged.add(row);
            }
        });
        return new Result(acknowledged, failed);
    }

    private static void pause(Unsent row, Throwable failure, Pauses pauses) {
        switch (failure) {
            case TimeoutException e -> pauses.topic(row.topic());
            case AuthorizationException e -> pauses.topic(row.topic());
            case UnknownTopicOrPartitionException e -> pauses.topic(row.topic());
            case InvalidTopicException e -> pauses.topic(row.topic());
            default -> pauses.lane(row);
        }
    }

    private static Throwable failure(Future<RecordMetadata> answer) {
        try {
            answer.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }

    private static Map<String, Object> settings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A broker that is away is waited for: giving up on a record and sending the next would break the order.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }

    /** {@code failed} maps to the name of what went wrong. */
    record Result(List<Unsent> acknowledged, Map<Unsent, String> failed) {}
}
