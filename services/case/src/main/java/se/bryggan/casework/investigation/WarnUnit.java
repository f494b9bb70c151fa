package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;

/** Tells the unit that an investigation's time is running out; from two weeks before, the same day. */
@ApplicationScoped
class WarnUnit {

    private static final int URGENT_FROM = 14;

    private final Gate gate;
    private final Investigations investigations;
    private final Notices notices;

    WarnUnit(Gate gate, Investigations investigations, Notices notices) {
        this.gate = gate;
        this.investigations = investigations;
        this.notices = notices;
    }

    @Guarded("investigation.warn")
    void warn(InvestigationId id, Warnings.Warning warning) {
        Investigation investigation = investigations.findById(id.value());
        if (!investigation.stage().isOpen() || !investigation.dueOn().equals(warning.dueOn())) {
            return;
        }
        var post = new Post(investigation.unit(), Post.INVESTIGATOR);
        if (warning.daysLeft() <= URGENT_FROM) {
            notices.raiseUrgent(gate.permit(), investigation.id(), post, "investigation");
        } else {
            notices.raise(gate.permit(), investigation.id(), post, "investigation");
        }
    }
}
