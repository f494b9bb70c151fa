package se.bryggan.school.pupils;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What the register tells the school sector. */
@ApplicationScoped
class DirectoryFeed {

    private final Inbox inbox;

    DirectoryFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("directory-school")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event);
    }
}
