package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HandoverHandler;
import se.bryggan.outbox.crossing.HeldPackage;

@ApplicationScoped
class ConcernSettled implements HandoverHandler {

    private final SettleConcern settle;

    ConcernSettled(SettleConcern settle) {
        this.settle = settle;
    }

    @Override
    public void settled(HeldPackage held) {
        if (held.kind() == PackageKind.CONCERN_REPORT) {
            settle.report(held);
        } else if (held.kind() == PackageKind.FEEDBACK) {
            settle.feedback(held);
        }
    }
}
