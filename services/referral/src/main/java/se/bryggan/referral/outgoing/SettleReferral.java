package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.crossing.HandoverState;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.referral.notice.Notices;

/** Notes how the hand-over of a referral ended. */
@ApplicationScoped
class SettleReferral {

    private final Gate gate;
    private final Referrals referrals;
    private final Notices notices;

    SettleReferral(Gate gate, Referrals referrals, Notices notices) {
        this.gate = gate;
        this.referrals = referrals;
        this.notices = notices;
    }

    @Guarded("referral.settle")
    void settle(HeldPackage held) {
        AccessPermit permit = gate.permit();
        referrals.handedOver(held.handoverId()).ifPresent(referral -> {
            if (held.state() == HandoverState.DELIVERED) {
                referral.delivered();
            } else {
                referral.notDelivered();
                tell(referral, permit);
            }
        });
    }

    private void tell(Referral referral, AccessPermit permit) {
        notices.soon(
                permit,
                new Notices.ForPost(referral.id(), referral.referrerUnit(), referral.referrerRole(), "referral"));
    }
}
