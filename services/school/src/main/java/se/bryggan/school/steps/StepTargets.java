package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.school.mentors.Mentors;
import se.bryggan.school.pupils.Pupils;

@ApplicationScoped
class StepTargets implements TargetSource<StepId> {

    private final Steps steps;
    private final Pupils pupils;
    private final Mentors mentors;

    StepTargets(Steps steps, Pupils pupils, Mentors mentors) {
        this.steps = steps;
        this.pupils = pupils;
        this.mentors = mentors;
    }

    @Override
    public Class<StepId> key() {
        return StepId.class;
    }

    @Override
    public Optional<Target> find(StepId id) {
        return steps.findByIdOptional(id.value())
                .map(step -> new Target(
                        "absence-step",
                        step.id(),
                        step.owner(),
                        step.schoolUnit(),
                        mentors(step.schoolRef()),
                        step.schoolRef()));
    }

    private Set<String> mentors(UUID pupil) {
        return pupils.find(pupil).map(mentors::assigned).orElse(Set.of());
    }
}
