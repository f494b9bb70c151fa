package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class SipTargets implements TargetSource<SipId> {

    private final Sips sips;

    SipTargets(Sips sips) {
        this.sips = sips;
    }

    @Override
    public Class<SipId> key() {
        return SipId.class;
    }

    @Override
    public Optional<Target> find(SipId id) {
        return sips.findByIdOptional(id.value()).map(Sip::target);
    }
}
