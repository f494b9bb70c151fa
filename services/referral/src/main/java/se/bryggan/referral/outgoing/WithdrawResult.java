package se.bryggan.referral.outgoing;

/** What came of the wish to take a referral back. */
sealed interface WithdrawResult {

    record Withdrawn(ReferralView referral) implements WithdrawResult {}

    /** The receiver has its own record of it, which only the receiver can close. */
    record TooLate(ReferralState state) implements WithdrawResult {}
}
