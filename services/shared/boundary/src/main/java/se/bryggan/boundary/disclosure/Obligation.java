package se.bryggan.boundary.disclosure;

/** What the asker must do together with a decision, permitted or not. */
public enum Obligation {
    LOG,
    STATE_BASIS,
    MINIMISE,
    DOCUMENT,
    SECURE_CHANNEL,
    PROTECTED_IDENTITY,
    NO_FORWARDING,
    NEUTRAL_TEXT,
    SPLIT_RECIPIENTS,
    OBTAIN_CONSENT,
    RENEW_CONSENT,
    REROUTE,
    ALERT,
    DEADLINE_7_DAYS,
    SUPPRESS_SMALL_CELLS,
    NOTICE_OF_WITHHELD,
    TASK_CONCERN_REPORT
}
