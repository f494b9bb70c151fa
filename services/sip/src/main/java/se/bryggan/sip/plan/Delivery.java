package se.bryggan.sip.plan;

/** How far something that a SIP tells an organisation has come. */
enum Delivery {
    SENT,
    DELIVERED,
    /** The receiver could not retrieve it any more and keeps nothing. */
    NOT_DELIVERED,
    /** A consent was withdrawn before it was retrieved. */
    STOPPED
}
