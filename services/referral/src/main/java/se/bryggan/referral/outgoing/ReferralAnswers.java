package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.referral.answer.AnswerTaker;
import se.bryggan.referral.notice.Notices;

/** Takes the receiver's decision into the sender's record. */
@ApplicationScoped
class ReferralAnswers implements AnswerTaker {

    private final Referrals referrals;
    private final Notices notices;

    ReferralAnswers(Referrals referrals, Notices notices) {
        this.referrals = referrals;
        this.notices = notices;
    }

    @Override
    public Optional<PackageKind> take(DecisionContent answer, AccessPermit permit) {
        return referrals.handedOver(answer.answers()).map(referral -> {
            ReferralState.Step step = step(ReferralDecision.valueOf(answer.code()));
            if (referral.may(step)) {
                referral.answered(step, answer, permit.at());
                notices.soon(
                        permit,
                        new Notices.ForPost(
                                referral.id(), referral.referrerUnit(), referral.referrerRole(), "referral"));
            }
            return PackageKind.REFERRAL;
        });
    }

    private static ReferralState.Step step(ReferralDecision decision) {
        return switch (decision) {
            case ACCEPTED -> ReferralState.Step.ACCEPT;
            case REJECTED -> ReferralState.Step.REJECT;
            case REDIRECTED -> ReferralState.Step.REDIRECT;
        };
    }
}
