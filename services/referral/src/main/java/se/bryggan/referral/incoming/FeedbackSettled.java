package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HandoverHandler;
import se.bryggan.outbox.crossing.HeldPackage;

@ApplicationScoped
class FeedbackSettled implements HandoverHandler {

    private final SettleFeedback settle;

    FeedbackSettled(SettleFeedback settle) {
        this.settle = settle;
    }

    @Override
    public void settled(HeldPackage held) {
        if (held.kind() == PackageKind.FEEDBACK) {
            settle.settle(held);
        }
    }
}
