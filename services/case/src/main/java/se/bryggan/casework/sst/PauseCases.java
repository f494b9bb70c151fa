package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseHolderReceipted;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.outbox.Outbox;

/**
 * When a giver takes back a consent to the team's work, that voluntary work stops at once. For every consent the giver
 * is told what becomes of the record: what there is must be kept as long as SoL 16:1 says.
 */
@ApplicationScoped
class PauseCases {

    private final Gate gate;
    private final Cases cases;
    private final Outbox outbox;
    private final Notices notices;

    PauseCases(Gate gate, Cases cases, Outbox outbox, Notices notices) {
        this.gate = gate;
        this.cases = cases;
        this.outbox = outbox;
        this.notices = notices;
    }

    @Guarded("case.pause")
    void pause(Controller holder, ConsentChanged withdrawn) {
        AccessPermit permit = gate.permit();
        List<SstCase> held = cases.about(withdrawn.subjectRef());
        if (TeamsWork.restsOn(withdrawn)) {
            held.stream().filter(found -> found.allows(CaseState.Step.PAUSE)).forEach(found -> {
                found.pause();
                notices.raiseUrgent(permit, found.id(), new Post(found.unit(), Post.TEAM_MEMBER), "case");
            });
        }
        var outcome = held.isEmpty() ? ReceiptOutcome.STOPPED : ReceiptOutcome.LOCKED_BY_RETENTION_LAW;
        outbox.append(permit, receipt(holder, withdrawn, outcome, permit));
    }

    private static CaseHolderReceipted receipt(
            Controller holder, ConsentChanged withdrawn, ReceiptOutcome outcome, AccessPermit permit) {
        return new CaseHolderReceipted(
                new SocialRef(withdrawn.subjectRef()),
                withdrawn.consentId(),
                withdrawn.version(),
                outcome,
                new Holder(holder.authority(), holder.branch().name()),
                permit.at());
    }
}
