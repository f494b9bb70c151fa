package se.bryggan.sip.feed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** The topics of the school sector that this service reads. */
@ApplicationScoped
class SchoolFeed {

    private final Inbox inbox;

    SchoolFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("school")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }
}
