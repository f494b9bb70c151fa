package se.bryggan.outbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What led to the events of the current request: which chain they belong to and which event caused them. */
@RequestScoped
public class Trail {
    private UUID correlation;
    private UUID causation;

    /** The chain of events; a request that no event caused starts its own. */
    public UUID correlation() {
        if (correlation == null) {
            correlation = UUID.randomUUID();
        }
        return correlation;
    }

    /** The event that is being handled, or null. */
    public UUID causation() {
        return causation;
    }

    /** Continues the chain of an event that is being handled. */
    public void follow(UUID chain, UUID cause) {
        correlation = chain;
        causation = cause;
    }
}
