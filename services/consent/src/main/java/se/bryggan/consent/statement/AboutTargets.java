package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** A statement that is not made yet is aimed at its subject. */
@ApplicationScoped
class AboutTargets implements TargetSource<About> {

    @Override
    public Class<About> key() {
        return About.class;
    }

    @Override
    public Optional<Target> find(About about) {
        return Optional.of(new Target("consent", null, about.holder(), null, Set.of(), about.subject()));
    }
}
