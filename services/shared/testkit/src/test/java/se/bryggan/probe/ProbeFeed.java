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
    @Incoming("intake")
    @Incoming("directory")
    @Incoming("consent")
    @Incoming("to-social")
    @Incoming("to-school")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record);
    }
}
