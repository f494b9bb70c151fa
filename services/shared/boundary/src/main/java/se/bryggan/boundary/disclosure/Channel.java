package se.bryggan.boundary.disclosure;

/** The way by which the information would leave. */
public enum Channel {
    PORTAL,
    EMAIL,
    SMS,
    TOPIC,
    LOG,
    DIRECT_ACCESS,
    SHARED_RECORD
}
