package se.bryggan.outbox.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.feed.Heartbeat;

/** What a record on a topic turns out to be. */
sealed interface Reading {

    /** An event that a handler of this service wants. */
    record Delivery<T extends EventData>(
            Envelope envelope, T data, EventHandler<T> handler, ConsumerRecord<String, byte[]> record)
            implements Reading {

        void handle() {
            handler.handle(new Received<>(
                    data,
                    envelope.id(),
                    envelope.type(),
                    envelope.source(),
                    envelope.time(),
                    envelope.sequence(),
                    envelope.controller() == null ? null : envelope.controller().authority(),
                    envelope.controller() == null ? null : envelope.controller().branch(),
                    envelope.correlation()));
        }
    }

    /** A sign of life of the feed on one of its partitions; 0 of how many = not told. */
    record Beat(Envelope envelope, Heartbeat data, int partition, int partitions) implements Reading {}

    /** An event of a type that nobody here wants. */
    record Unwanted(Envelope envelope) implements Reading {}

    /**
     * Not what the contracts say; {@code envelope} is null when the headers cannot be read either, {@code subject} when
     * the key is no reference.
     */
    record Broken(Envelope envelope, String topic, UUID subject, String code) implements Reading {

        static Broken of(Envelope envelope, String code) {
            return new Broken(
                    envelope, envelope.topic(), Envelope.subject(envelope.key()).orElse(null), code);
        }
    }
}
