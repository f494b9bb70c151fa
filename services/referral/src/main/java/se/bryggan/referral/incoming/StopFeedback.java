package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.consent.ReceiptOutcome;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.referral.receipt.HeldByConsent;

/**
 * Stops answers that are on their way when the consents no longer carry them. The received referral itself stays: it is
 * documentation of the receiver's own work (SoL 14:3), erased when the law says so (SoL 16:1) and not before.
 */
@ApplicationScoped
class StopFeedback implements HeldByConsent {

    private final IncomingReferrals referrals;
    private final Feedback feedback;
    private final Crossing crossing;

    StopFeedback(IncomingReferrals referrals, Feedback feedback, Crossing crossing) {
        this.referrals = referrals;
        this.feedback = feedback;
        this.crossing = crossing;
    }

    @Override
    public ReceiptOutcome stop(UUID subject, AccessPermit permit) {
        List<IncomingReferral> kept = referrals.about(subject);
        kept.stream()
                .filter(referral -> referral.feedback() == FeedbackState.SENT)
                .filter(referral -> !feedback.possible(referral, permit))
                .filter(referral -> crossing.withdraw(permit, referral.feedbackHandover()))
                .forEach(referral -> feedback.await(referral, permit));
        return kept.isEmpty() ? ReceiptOutcome.STOPPED : ReceiptOutcome.LOCKED_BY_RETENTION_LAW;
    }
}
