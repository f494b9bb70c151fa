package se.bryggan.outbox.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.feed.Heartbeat;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Topics;

/** Finds out what a record is and which handler wants it. */
@ApplicationScoped
class RecordReader {
    private static final String HEARTBEAT = typeOf(Heartbeat.class).type();

    private final Topics topics;
    private final Map<String, List<Wanted>> wanted = new HashMap<>();

    RecordReader(Topics topics, @All List<EventHandler<?>> handlers) {
        this.topics = topics;
        handlers.forEach(this::register);
    }

    Reading read(ConsumerRecord<String, byte[]> record) {
        String topic = topics.inContract(record.topic());
        Envelope envelope;
        try {
            envelope = Envelope.of(record, topic);
        } catch (Envelope.Malformed e) {
            return new Reading.Broken(
                    null, topic, Envelope.subject(record.key()).orElse(null), e.getMessage());
        }
        if (HEARTBEAT.equals(envelope.type())) {
            return beat(record, envelope);
        }
        return handler(topic, envelope.type())
                .<Reading>map(handler -> read(record, envelope, handler))
                .orElseGet(() -> new Reading.Unwanted(envelope));
    }

    private static Reading beat(ConsumerRecord<String, byte[]> record, Envelope envelope) {
        try {
            Heartbeat data = EventJson.read(record.value() == null ? new byte[0] : record.value(), Heartbeat.class);
            return new Reading.Beat(envelope, data, record.partition(), Envelope.partitions(record));
        } catch (EventJson.MalformedJson e) {
            // Nobody's fact is in it; a heartbeat that is not understood is one that was not heard.
            return new Reading.Unwanted(envelope);
        }
    }

    private static <T extends EventData> Reading read(
            ConsumerRecord<String, byte[]> record, Envelope envelope, EventHandler<T> handler) {
        if (record.value() == null) {
            return Reading.Broken.of(envelope, "no-data");
        }
        if (!envelope.topic().startsWith("intake.")
                && Envelope.subject(envelope.key()).isEmpty()) {
            return Reading.Broken.of(envelope, "key");
        }
        try {
            T data = EventJson.read(record.value(), handler.type());
            return new Reading.Delivery<>(envelope, data, handler, record);
        } catch (EventJson.MalformedJson e) {
            return Reading.Broken.of(envelope, "data");
        }
    }

    private Optional<EventHandler<?>> handler(String topic, String type) {
        return wanted.getOrDefault(type, List.of()).stream()
                .filter(candidate -> candidate.topic().matcher(topic).matches())
                .<EventHandler<?>>map(Wanted::handler)
                .findFirst();
    }

    private void register(EventHandler<?> handler) {
        EventContract contract = typeOf(handler.type());
        Pattern topic = Pattern.compile(contract.topic().replace(".", "\\.").replaceAll("\\{\\w+}", "[^.]+"));
        List<Wanted> ofType = wanted.computeIfAbsent(contract.type(), type -> new ArrayList<>());
        if (ofType.stream().anyMatch(other -> other.topic().pattern().equals(topic.pattern()))) {
            throw new IllegalStateException("two handlers of " + contract.type() + " on " + contract.topic());
        }
        ofType.add(new Wanted(topic, handler));
    }

    private static EventContract typeOf(Class<?> record) {
        EventContract contract = record.getAnnotation(EventContract.class);
        if (contract == null) {
            throw new IllegalStateException(record.getName() + " is no event");
        }
        return contract;
    }

    private record Wanted(Pattern topic, EventHandler<?> handler) {}
}
