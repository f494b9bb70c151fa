package se.bryggan.referral.feed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** Register, consents and border post of each sector, and the steps of the school; one consumer reads them all. */
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
