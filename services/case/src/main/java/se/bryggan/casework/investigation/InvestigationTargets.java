package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class InvestigationTargets implements TargetSource<InvestigationId> {

    private final Investigations investigations;

    InvestigationTargets(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public Class<InvestigationId> key() {
        return InvestigationId.class;
    }

    @Override
    public Optional<Target> find(InvestigationId id) {
        return investigations.findByIdOptional(id.value()).map(Investigation::target);
    }
}
