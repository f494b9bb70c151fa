package se.bryggan.school.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What a supplier of marks writes on its own topic. */
@ApplicationScoped
class SupplierFeed {

    private final Inbox inbox;

    SupplierFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("intake-supplier")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event);
    }
}
