package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** A received referral belongs to the unit that it was addressed to. */
@ApplicationScoped
class IncomingTargets implements TargetSource<IncomingId> {

    private final IncomingReferrals referrals;

    IncomingTargets(IncomingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Class<IncomingId> key() {
        return IncomingId.class;
    }

    @Override
    public Optional<Target> find(IncomingId id) {
        return referrals
                .findByIdOptional(id.value())
                .map(referral -> new Target(
                        "incoming-referral",
                        referral.id(),
                        referral.controller(),
                        referral.unit(),
                        Set.of(),
                        referral.subject()));
    }
}
