package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HandoverHandler;
import se.bryggan.outbox.crossing.HeldPackage;

@ApplicationScoped
class ReferralSettled implements HandoverHandler {

    private final SettleReferral settle;

    ReferralSettled(SettleReferral settle) {
        this.settle = settle;
    }

    @Override
    public void settled(HeldPackage held) {
        if (held.kind() == PackageKind.REFERRAL) {
            settle.settle(held);
        }
    }
}
