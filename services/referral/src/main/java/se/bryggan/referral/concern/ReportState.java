package se.bryggan.referral.concern;

/** How far a report has come, as the reporter may know. */
public enum ReportState {
    /** Kept, and about to be sent: tried again until it is. */
    STORED,
    SENT,
    /** The reception unit has it. */
    DELIVERED
}
