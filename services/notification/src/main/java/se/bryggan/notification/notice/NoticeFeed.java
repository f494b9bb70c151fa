package se.bryggan.notification.notice;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** The notices of the three sectors. */
@ApplicationScoped
class NoticeFeed {

    private final Inbox inbox;

    NoticeFeed(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("notice-school")
    @Incoming("notice-social")
    @Incoming("notice-health")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event);
    }
}
