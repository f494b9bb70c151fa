package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** A question belongs to whoever asked it; what was received belongs to the unit. */
@ApplicationScoped
class ConsultationTargets implements TargetSource<ConsultationId> {

    private final Consultations consultations;

    ConsultationTargets(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<ConsultationId> key() {
        return ConsultationId.class;
    }

    @Override
    public Optional<Target> find(ConsultationId id) {
        return consultations.findByIdOptional(id.value()).map(ConsultationTargets::target);
    }

    private static Target target(Consultation row) {
        Set<String> assigned = row.askerId() == null ? Set.of() : Set.of(row.askerId());
        return new Target(
                "consultation", row.id(), row.own().controller(), row.own().unit(), assigned, null);
    }
}
