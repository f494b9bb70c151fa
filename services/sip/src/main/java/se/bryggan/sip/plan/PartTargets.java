package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** Only parts that the convener's own branch answers for are fetched here; the others have left as packages. */
@ApplicationScoped
class PartTargets implements TargetSource<PartId> {

    private final Parts parts;

    PartTargets(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Class<PartId> key() {
        return PartId.class;
    }

    @Override
    public Optional<Target> find(PartId id) {
        return parts.findByIdOptional(id.value())
                .filter(part -> part.delivery() == Delivery.OWN)
                .map(Part::target);
    }
}
