package se.bryggan.referral.incoming;

import se.bryggan.contracts.referral.ReferralDecision;

/** How far a received referral has come. */
public enum IncomingState {
    RECEIVED,
    ACCEPTED,
    REJECTED,
    REDIRECTED;

    /** Decided once and for all: another decision takes another referral. */
    boolean open() {
        return this == RECEIVED;
    }

    static IncomingState of(ReferralDecision decision) {
        return switch (decision) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case REDIRECTED -> REDIRECTED;
        };
    }
}
