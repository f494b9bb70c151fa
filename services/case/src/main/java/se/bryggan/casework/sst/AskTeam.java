package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;

/** The team's door to the investigations of the same authority: they may ask, and never look. */
@ApplicationScoped
public class AskTeam {

    private final Gate gate;
    private final Cases cases;
    private final Notices notices;

    AskTeam(Gate gate, Cases cases, Notices notices) {
        this.gate = gate;
        this.cases = cases;
        this.notices = notices;
    }

    /** Whether the team works with the child now. For the task that an opened investigation gives, and nothing else. */
    @Guarded("case.known")
    public boolean worksWith(ChildOfTeam child) {
        return !open(child).isEmpty();
    }

    /** Puts the question to those who work with the child; it reaches nobody if no case is open any more. */
    @Guarded("case.ask")
    public void ask(ChildOfTeam child, Asking asking) {
        AccessPermit permit = gate.permit();
        for (SstCase asked : open(child)) {
            asked.ask(new Question(UUID.randomUUID(), asked.controller(), asking, permit.at()));
            notices.raise(permit, asked.id(), new Post(asked.unit(), Post.TEAM_MEMBER), "case");
        }
    }

    /** The investigation is closed: what has not been answered must not be any more. */
    @Guarded("case.ask")
    public void withdraw(ChildOfTeam child, UUID investigation) {
        cases.about(child.subject())
                .forEach(asked -> asked.questionOf(investigation).ifPresent(Question::withdrawn));
        cases.flush();
    }

    private List<SstCase> open(ChildOfTeam child) {
        return cases.about(child.subject()).stream()
                .filter(found -> found.state() != CaseState.CLOSED)
                .toList();
    }
}
