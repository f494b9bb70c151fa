package se.bryggan.directory.border;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What leaves the school sector. */
@ApplicationScoped
class FromSchoolFeed {

    private final Inbox inbox;

    FromSchoolFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("from-school")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }
}
