package se.bryggan.school.pupils;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What givers have said to the authorities of the school sector. */
@ApplicationScoped
class ConsentFeed {

    private final Inbox inbox;

    ConsentFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("consent-school")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event);
    }
}
