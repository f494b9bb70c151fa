package se.bryggan.casework.planpart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class PlanPartTargets implements TargetSource<PlanPartId> {

    private final PlanParts parts;

    PlanPartTargets(PlanParts parts) {
        this.parts = parts;
    }

    @Override
    public Class<PlanPartId> key() {
        return PlanPartId.class;
    }

    @Override
    public Optional<Target> find(PlanPartId id) {
        return parts.findByIdOptional(id.value()).map(PlanPart::target);
    }
}
