package se.bryggan.outbox.crossing;

/** Learns how the hand-overs of this service end. Any number of beans; each looks for what is its own. */
public interface HandoverHandler {

    /**
     * Called when a hand-over ends, in the transaction that also notes its end, as an actor of kind {@code SERVICE} of
     * the holder. {@code held.state()} is how it ended; a receipt that was late comes after {@code NOT_DELIVERED}.
     */
    void settled(HeldPackage held);
}
