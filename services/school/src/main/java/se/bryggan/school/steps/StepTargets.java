package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class StepTargets implements TargetSource<StepId> {

    private final Steps steps;

    StepTargets(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Class<StepId> key() {
        return StepId.class;
    }

    @Override
    public Optional<Target> find(StepId id) {
        return steps.findByIdOptional(id.value())
                .map(step -> new Target(
                        "absence-step", step.id(), step.owner(), step.schoolUnit(), Set.of(), step.schoolRef()));
    }
}
