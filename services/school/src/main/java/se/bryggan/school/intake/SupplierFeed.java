package se.bryggan.school.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.outbox.inbox.Inbox;

/** What a supplier of marks writes on its own topic. */
@ApplicationScoped
class SupplierFeed {

    private final Inbox inbox;
    private final PublishedSchemas schemas;

    SupplierFeed(Inbox inbox, PublishedSchemas schemas) {
        this.inbox = inbox;
        this.schemas = schemas;
    }

    @Incoming("intake-supplier")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> event) {
        if (closedSchemaBroken(event)) {
            inbox.refuse(event, "invalid");
        } else {
            inbox.receive(event);
        }
    }

    /** A supplier is outside: what it writes is held to the schema as it stands, though readers inside are tolerant. */
    private boolean closedSchemaBroken(ConsumerRecord<String, byte[]> event) {
        Header type = event.headers().lastHeader("ce_type");
        return type != null
                && event.value() != null
                && schemas.breaks(new String(type.value(), StandardCharsets.UTF_8), event.value());
    }
}
