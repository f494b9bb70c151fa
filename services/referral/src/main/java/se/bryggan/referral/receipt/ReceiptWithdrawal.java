package se.bryggan.referral.receipt;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.contracts.referral.HolderReceiptedSchool;
import se.bryggan.contracts.referral.HolderReceiptedSocial;
import se.bryggan.outbox.Outbox;

/** Stops what a withdrawn consent carried and answers with a receipt. */
@ApplicationScoped
class ReceiptWithdrawal {

    private final Gate gate;
    private final List<HeldByConsent> features;
    private final Outbox outbox;

    ReceiptWithdrawal(Gate gate, @All List<HeldByConsent> features, Outbox outbox) {
        this.gate = gate;
        this.features = features;
        this.outbox = outbox;
    }

    @Guarded("referral.receipt-withdrawal")
    void receipt(Controller holder, ConsentChanged withdrawn) {
        AccessPermit permit = gate.permit();
        // Each feature stops its own first; what any of them keeps by law is what the family is told.
        ReceiptOutcome outcome = features.stream()
                .map(feature -> feature.stop(withdrawn.subjectRef(), permit))
                .reduce(ReceiptOutcome.STOPPED, (one, other) -> one == ReceiptOutcome.STOPPED ? other : one);
        outbox.append(permit, event(holder, withdrawn, outcome, permit));
    }

    /** The health sector hands nothing over here that rests on consent, and has no topic to say so on. */
    private static EventData event(
            Controller holder, ConsentChanged withdrawn, ReceiptOutcome outcome, AccessPermit permit) {
        var by = new Holder(holder.authority(), holder.branch().name());
        return Sector.of(holder.branch()) == Sector.SCHOOL
                ? new HolderReceiptedSchool(
                        new SchoolRef(withdrawn.subjectRef()),
                        withdrawn.consentId(),
                        withdrawn.version(),
                        outcome,
                        by,
                        permit.at())
                : new HolderReceiptedSocial(
                        new SocialRef(withdrawn.subjectRef()),
                        withdrawn.consentId(),
                        withdrawn.version(),
                        outcome,
                        by,
                        permit.at());
    }
}
