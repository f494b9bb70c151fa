package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The attributes of an event as CloudEvents 1.0 puts them in Kafka headers; the relay adds {@code ce_sequence}. */
@ApplicationScoped
class Headers {
    private final Trail trail;
    private final String source;

    Headers(Trail trail, Topics topics) {
        this.trail = trail;
        this.source = "urn:bryggan:" + topics.service();
    }

    Map<String, String> of(UUID id, String type, String subject, Instant time, String controller, String branch) {
        Map<String, String> headers = plain(id, type, subject, time, controller, branch);
        headers.put("ce_correlationid", trail.correlation().toString());
        if (trail.causation() != null) {
            headers.put("ce_causationid", trail.causation().toString());
        }
        return headers;
    }

    /** As {@code of}, for what belongs to no chain of events. */
    Map<String, String> plain(UUID id, String type, String subject, Instant time, String controller, String branch) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", subject);
        headers.put("ce_controller", controller);
        headers.put("ce_branch", branch);
        headers.put("content-type", "application/json");
        return headers;
    }
}
