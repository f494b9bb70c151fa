package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.referral.incoming.AnswerRetries.Attempt;

/** Gives the answers that waited, as soon as they may be given. */
@ApplicationScoped
class AnswerLater {

    private final Gate gate;
    private final IncomingReferrals referrals;
    private final Feedback feedback;
    private final AnswerRetries retries;

    AnswerLater(Gate gate, IncomingReferrals referrals, Feedback feedback, AnswerRetries retries) {
        this.gate = gate;
        this.referrals = referrals;
        this.feedback = feedback;
        this.retries = retries;
    }

    /** A consent has been given. */
    @Guarded("referral.answer-later")
    void answer(Controller holder, UUID subject) {
        give(Attempt.first(subject), FeedbackState::waits);
    }

    /** Nobody has said anything new to this service, but what it knows may have changed. */
    @Guarded("referral.answer-later")
    void again(Controller holder, Attempt attempt) {
        give(attempt.next(), FeedbackState.WAITS_FOR_CONSENT::equals);
    }

    private void give(Attempt next, Predicate<FeedbackState> which) {
        AccessPermit permit = gate.permit();
        List<IncomingReferral> waiting = referrals.about(next.subject()).stream()
                .filter(referral -> which.test(referral.feedback()))
                .toList();
        waiting.forEach(referral -> feedback.giveIfPossible(referral, permit));
        if (waiting.stream().anyMatch(referral -> referral.feedback() == FeedbackState.WAITS_FOR_CONSENT)) {
            retries.schedule(permit, next);
        }
    }
}
