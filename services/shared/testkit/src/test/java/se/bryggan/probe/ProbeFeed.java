package se.bryggan.probe;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

@ApplicationScoped
class ProbeFeed {
    private final Inbox inbox;

    ProbeFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("school")
    @Blocking
    public void school(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }

    @Incoming("intake")
    @Blocking
    public void intake(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }
}
