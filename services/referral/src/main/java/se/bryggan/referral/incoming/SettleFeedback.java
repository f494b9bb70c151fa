package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.crossing.HandoverState;
import se.bryggan.outbox.crossing.HeldPackage;

/** Notes whether the sender has got the answer. */
@ApplicationScoped
class SettleFeedback {

    private final IncomingReferrals referrals;

    SettleFeedback(IncomingReferrals referrals) {
        this.referrals = referrals;
    }

    @Guarded("referral.settle")
    void settle(HeldPackage held) {
        referrals
                .answeredBy(held.handoverId())
                .ifPresent(referral -> referral.feedbackEnded(held.state() == HandoverState.DELIVERED));
    }
}
