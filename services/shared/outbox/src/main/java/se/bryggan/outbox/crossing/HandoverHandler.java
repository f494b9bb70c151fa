package se.bryggan.outbox.crossing;

/** Learns how the hand-overs of this service end. Any number of beans; each looks for what is its own. */
public interface HandoverHandler {

    /**
     * Called once per hand-over, in the transaction that also notes its end, as an actor of kind {@code SERVICE} of the
     * holder. {@code held.state()} is how it ended.
     */
    void settled(HeldPackage held);
}
