package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class CaseTargets implements TargetSource<CaseId> {

    private final Cases cases;

    CaseTargets(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Class<CaseId> key() {
        return CaseId.class;
    }

    @Override
    public Optional<Target> find(CaseId id) {
        return cases.findByIdOptional(id.value()).map(SstCase::target);
    }
}
