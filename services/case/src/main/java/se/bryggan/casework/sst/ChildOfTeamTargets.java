package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** So that whoever asks the team about a child stands in the ledger under that child, whether the team knows it or not. */
@ApplicationScoped
class ChildOfTeamTargets implements TargetSource<ChildOfTeam> {

    @Override
    public Class<ChildOfTeam> key() {
        return ChildOfTeam.class;
    }

    @Override
    public Optional<Target> find(ChildOfTeam child) {
        return Optional.of(new Target("child", null, child.team(), null, Set.of(), child.subject()));
    }
}
