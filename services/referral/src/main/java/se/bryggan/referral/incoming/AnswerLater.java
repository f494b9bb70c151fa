package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** Gives the answers that waited for a consent. */
@ApplicationScoped
class AnswerLater {

    private final Gate gate;
    private final IncomingReferrals referrals;
    private final Feedback feedback;

    AnswerLater(Gate gate, IncomingReferrals referrals, Feedback feedback) {
        this.gate = gate;
        this.referrals = referrals;
        this.feedback = feedback;
    }

    @Guarded("referral.answer-later")
    void answer(Controller holder, UUID subject) {
        AccessPermit permit = gate.permit();
        referrals.about(subject).stream()
                .filter(referral -> referral.feedback().waits())
                .forEach(referral -> feedback.giveIfPossible(referral, permit));
    }
}
