package se.bryggan.consent.feed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** The register of each sector, and the topics on which holders answer a withdrawal; one consumer reads them all. */
@ApplicationScoped
class Feeds {

    private final Inbox inbox;

    Feeds(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("feeds")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }
}
