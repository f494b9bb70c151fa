package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;

/** Takes a referral back as long as the receiver has not got it. */
@ApplicationScoped
class WithdrawReferral {

    private final Gate gate;
    private final Referrals referrals;
    private final Words words;
    private final Handover handover;

    WithdrawReferral(Gate gate, Referrals referrals, Words words, Handover handover) {
        this.gate = gate;
        this.referrals = referrals;
        this.words = words;
        this.handover = handover;
    }

    @Guarded("referral.withdraw")
    WithdrawResult withdraw(ReferralId id, String ifMatch) {
        AccessPermit permit = gate.permit();
        Referral referral = referrals.findById(id.value());
        EntityTag.demand(ifMatch, referral.version());
        if (!referral.may(ReferralState.Step.WITHDRAW) || !handover.stop(referral, permit)) {
            return new WithdrawResult.TooLate(referral.state());
        }
        referral.withdraw();
        referrals.flush();
        return new WithdrawResult.Withdrawn(ReferralView.of(referral, words.of(referral), permit));
    }
}
