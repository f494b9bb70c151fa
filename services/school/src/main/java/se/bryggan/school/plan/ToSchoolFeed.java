package se.bryggan.school.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What the border post lets into the school sector. */
@ApplicationScoped
class ToSchoolFeed {

    private final Inbox inbox;

    ToSchoolFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("to-school")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event);
    }
}
