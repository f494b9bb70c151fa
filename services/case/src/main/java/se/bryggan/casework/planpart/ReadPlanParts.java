package se.bryggan.casework.planpart;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.casework.words.Words;

/** A unit reads the parts of plans that are its own. */
@ApplicationScoped
class ReadPlanParts {

    private final Gate gate;
    private final PlanParts parts;
    private final Words words;

    ReadPlanParts(Gate gate, PlanParts parts, Words words) {
        this.gate = gate;
        this.parts = parts;
        this.words = words;
    }

    @Guarded("plan-part.list")
    Page<PlanPartRow> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = parts.ofUnit(permit.actor().unit(), page, limit);
        return new Page<>(
                found.stream().map(part -> PlanPartRow.of(part, permit)).toList(), page, limit, found.count());
    }

    @Guarded("plan-part.read")
    PlanPartView read(PlanPartId id) {
        return PlanPartView.of(parts.findById(id.value()), words, gate.permit());
    }
}
