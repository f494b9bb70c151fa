package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** A received report belongs to the reception unit that it was addressed to. */
@ApplicationScoped
class IncomingConcernTargets implements TargetSource<IncomingConcernId> {

    private final IncomingConcerns concerns;

    IncomingConcernTargets(IncomingConcerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Class<IncomingConcernId> key() {
        return IncomingConcernId.class;
    }

    @Override
    public Optional<Target> find(IncomingConcernId id) {
        return concerns.findByIdOptional(id.value())
                .map(concern -> new Target(
                        "incoming-concern",
                        concern.id(),
                        concern.controller(),
                        concern.unit(),
                        Set.of(),
                        concern.subject().orElse(null)));
    }
}
