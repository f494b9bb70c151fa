package se.bryggan.contracts.referral;

/** What came of a report of concern (SoL 20:2). */
public enum ConcernDecision {
    INVESTIGATION_OPENED,
    NOT_OPENED,
    LINKED_TO_ONGOING
}
