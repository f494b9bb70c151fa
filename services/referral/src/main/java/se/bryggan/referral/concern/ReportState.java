package se.bryggan.referral.concern;

/** How far a report has come, as the reporter may know. */
public enum ReportState {
    /** Kept, and about to be sent. */
    STORED,
    SENT,
    /** The reception unit has it. */
    DELIVERED,
    /** The law gives no ground to send it on, for instance because the person is no child any more. */
    HELD;

    boolean onItsWay() {
        return this == STORED || this == SENT;
    }
}
