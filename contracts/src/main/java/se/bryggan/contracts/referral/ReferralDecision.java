package se.bryggan.contracts.referral;

/** What the admission group decided. */
public enum ReferralDecision {
    ACCEPTED,
    REJECTED,
    REDIRECTED
}
