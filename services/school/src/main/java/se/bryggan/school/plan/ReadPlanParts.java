package se.bryggan.school.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.mentors.Mentors;

/** Shows the staff of a unit what the school has agreed to do for its pupils. */
@ApplicationScoped
class ReadPlanParts {

    private final PlanParts parts;
    private final Mentors mentors;
    private final Seal seal;
    private final Gate gate;

    ReadPlanParts(PlanParts parts, Mentors mentors, Seal seal, Gate gate) {
        this.parts = parts;
        this.mentors = mentors;
        this.seal = seal;
        this.gate = gate;
    }

    /** The newest version of each plan, of the reader's own unit, for a mentor of the own pupils. */
    @Guarded("plan-part.list")
    Page<PlanPartView> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        PanacheQuery<PlanPart> found =
                parts.newestOfUnit(permit.actor().unit(), mentors.only()).page(page - 1, limit);
        List<PlanPartView> items = found.stream()
                .map(part -> PlanPartView.of(part, content(part), permit))
                .toList();
        return new Page<>(items, page, limit, found.count());
    }

    private PartContent content(PlanPart part) {
        byte[] clear = seal.open(part.id(), part.sealedContent());
        return EventJson.own(new String(clear, StandardCharsets.UTF_8), PartContent.class);
    }
}
