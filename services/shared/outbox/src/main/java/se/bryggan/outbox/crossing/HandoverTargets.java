package se.bryggan.outbox.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.contracts.Recipient;

/** Tells the gate who a package belongs to and whom it is addressed to. */
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
                .map(held ->
                        new Target("package", held.handoverId(), held.holder(), null, fetchedBy(held), held.subject()));
    }

    private static Set<String> fetchedBy(HeldPackage held) {
        Recipient recipient = held.recipient();
        return new Target.Address(recipient.authority(), recipient.branch(), recipient.unit()).fetchedBy();
    }
}
