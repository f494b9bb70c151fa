package se.bryggan.outbox.inbox;

import se.bryggan.contracts.EventData;

/** Does what an event means for this service. One bean per record, and so per type and topic. */
public interface EventHandler<T extends EventData> {

    /** The wire record; its {@code EventContract} says which type on which topic. */
    Class<T> type();

    /**
     * Called once per event, in the transaction that also notes the event as had, as an actor of kind {@code SERVICE} of
     * the controller that the event belongs to.
     *
     * <p>An exception undoes the effect; after three attempts the event's key is parked. {@link NotYet} parks it with a
     * time limit instead. What is retried must not call other systems.
     */
    void handle(Received<T> event);

    /** Whether an event is skipped when a newer one of the same {@code stateKey} has been had. */
    default boolean newestOnly() {
        return false;
    }
}
