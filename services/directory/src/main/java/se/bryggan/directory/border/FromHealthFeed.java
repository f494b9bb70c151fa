package se.bryggan.directory.border;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What leaves the health sector. */
@ApplicationScoped
class FromHealthFeed {

    private final Inbox inbox;

    FromHealthFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("from-health")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }
}
