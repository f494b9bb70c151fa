package se.bryggan.casework.planpart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;
import se.bryggan.casework.words.Words;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Outbox;

/** Keeps the unit's own sealed copy, and tells the unit that there is one, and others how long it has to do with the child. */
@ApplicationScoped
class KeepPlanPart {

    private final Gate gate;
    private final PlanParts parts;
    private final Words words;
    private final Notices notices;
    private final Outbox outbox;

    KeepPlanPart(Gate gate, PlanParts parts, Words words, Notices notices, Outbox outbox) {
        this.gate = gate;
        this.parts = parts;
        this.words = words;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Guarded("plan-part.keep")
    void keep(Controller holder, PlanPart.Arrived arrived) {
        AccessPermit permit = gate.permit();
        UUID id = UUID.randomUUID();
        byte[] content = words.seal(id, holder, EventJson.write(arrived.part()));
        PlanPart part = new PlanPart(id, holder, arrived, content, permit.at());
        parts.persist(part);
        outbox.append(permit, part.matter());
        notices.raise(permit, id, new Post(arrived.unit(), role(holder)), "plan-part");
    }

    private static String role(Controller holder) {
        return holder.branch() == Branch.SCHOOL_SOCIAL_TEAM ? Post.TEAM_MEMBER : Post.INVESTIGATOR;
    }
}
