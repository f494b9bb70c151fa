package se.bryggan.referral.concern;

/** Whether the reporter has been told what came of the report (SoL 19:6). */
public enum ReporterFeedback {
    NONE,
    /** A human has found it unsuitable. */
    WITHHELD,
    SENT,
    DELIVERED,
    NOT_DELIVERED
}
