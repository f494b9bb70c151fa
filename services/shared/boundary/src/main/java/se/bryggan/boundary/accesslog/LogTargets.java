package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** Every person has a log at every authority; it may be empty, which nobody can tell from one that waits. */
@ApplicationScoped
class LogTargets implements TargetSource<LogOf> {

    @Override
    public Class<LogOf> key() {
        return LogOf.class;
    }

    @Override
    public Optional<Target> find(LogOf log) {
        return Optional.of(new Target("access-log", log.subject(), log.holder(), null, Set.of(), log.subject()));
    }
}
