package se.bryggan.outbox.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** Tells the gate who a package belongs to and which authority it is addressed to. */
@ApplicationScoped
class HandoverTargets implements TargetSource<HandoverId> {
    private final SealedPackages packages;

    HandoverTargets(SealedPackages packages) {
        this.packages = packages;
    }

    @Override
    public Class<HandoverId> key() {
        return HandoverId.class;
    }

    @Override
    public Optional<Target> find(HandoverId handover) {
        return packages.find(handover.value())
                .map(held -> new Target(
                        "package",
                        held.handoverId(),
                        held.holder(),
                        null,
                        Set.of(held.recipient().authority()),
                        held.subject()));
    }
}
