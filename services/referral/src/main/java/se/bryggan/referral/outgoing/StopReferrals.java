package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.referral.notice.Notices;
import se.bryggan.referral.receipt.HeldByConsent;

/**
 * Stops referrals that are on their way when the consents no longer carry them. What the receiver has got is the
 * receiver's own; nothing unsent needs stopping, since sending asks anew.
 */
@ApplicationScoped
class StopReferrals implements HeldByConsent {

    private final Gate gate;
    private final Referrals referrals;
    private final AskFacts facts;
    private final Handover handover;
    private final Notices notices;

    StopReferrals(Gate gate, Referrals referrals, AskFacts facts, Handover handover, Notices notices) {
        this.gate = gate;
        this.referrals = referrals;
        this.facts = facts;
        this.handover = handover;
        this.notices = notices;
    }

    @Override
    public ReceiptOutcome stop(UUID subject, AccessPermit permit) {
        referrals.about(subject).stream()
                .filter(referral -> referral.state() == ReferralState.SENT)
                .filter(referral -> !mayStillArrive(referral, permit))
                .filter(referral -> handover.stop(referral, permit))
                .forEach(referral -> stopped(referral, permit));
        return ReceiptOutcome.STOPPED;
    }

    private boolean mayStillArrive(Referral referral, AccessPermit permit) {
        var question = new ReferralQuestion(referral, facts.of(referral.subject(), referral.controller()), permit.at());
        return ReferralQuestion.tellsWhom(gate.preview(question.ask()).disclosed());
    }

    private void stopped(Referral referral, AccessPermit permit) {
        referral.notDelivered();
        notices.soon(
                permit,
                new Notices.ForPost(referral.id(), referral.referrerUnit(), referral.referrerRole(), "referral"));
    }
}
