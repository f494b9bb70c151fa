package se.bryggan.contracts.notification;

/** What has become of a notice. */
public enum NotificationState {
    /** Nobody may be told outside the log-in, or nobody stands on the post. */
    SUPPRESSED,
    SENT,
    FAILED,
    ACKNOWLEDGED,
    /** Unread past due, passed on to the head of the unit. */
    ESCALATED
}
