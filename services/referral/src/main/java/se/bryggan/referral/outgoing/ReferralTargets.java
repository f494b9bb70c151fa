package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** A referral belongs to the pupil's school; its own worker is whoever made it. */
@ApplicationScoped
class ReferralTargets implements TargetSource<ReferralId> {

    private final Referrals referrals;

    ReferralTargets(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Class<ReferralId> key() {
        return ReferralId.class;
    }

    @Override
    public Optional<Target> find(ReferralId id) {
        return referrals.findByIdOptional(id.value()).map(ReferralTargets::target);
    }

    private static Target target(Referral referral) {
        return new Target(
                "referral",
                referral.id(),
                referral.controller(),
                referral.schoolUnit(),
                Set.of(referral.referrerId()),
                referral.subject());
    }
}
