package se.bryggan.outbox.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The place of a record in what its feed's owner has numbered; {@code number} is 0 where nobody counts. */
record Step(String topic, int partition, long number) {

    /** {@code topic} is the contract's name. */
    static Step of(ConsumerRecord<String, byte[]> record, String topic) {
        long number = ParkedGaps.factsComeFrom(topic) ? Envelope.place(record) : 0;
        return new Step(topic, record.partition(), number);
    }

    boolean counts() {
        return number > 0;
    }
}
