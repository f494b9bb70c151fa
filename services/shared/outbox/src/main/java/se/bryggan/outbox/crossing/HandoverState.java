package se.bryggan.outbox.crossing;

/** How far a hand-over has come, as its sender knows. */
public enum HandoverState {
    /** It waits for the recipient. */
    SENT,
    /** The recipient has a copy of its own. */
    DELIVERED,
    /** The recipient could not get it any more and keeps nothing, or has not fetched it in time. */
    NOT_DELIVERED,
    /** The sender took it back before it was fetched. */
    WITHDRAWN
}
