package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
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
    private final ToInvestigation question;
    private final Notices notices;

    AskTeam(Gate gate, Cases cases, ToInvestigation question, Notices notices) {
        this.gate = gate;
        this.cases = cases;
        this.question = question;
        this.notices = notices;
    }

    /**
     * Whether the team works with the child now, if the investigation may know it. Decided before anybody looks, so a
     * refusal tells nothing either.
     */
    @Guarded("case.known")
    public Knowledge known(ChildOfTeam child, Asking asking, boolean familyInformed) {
        AccessPermit access = gate.permit();
        var asked = question.ask(
                access, child, Category.KNOWN_TO_SOCIAL_SERVICES, asking.statement(access.at()), familyInformed);
        return switch (gate.disclose(asked, new Gate.Crossing("known", child.subject(), null, asking.unit()))) {
            case Permit permit -> look(permit, child);
            case Deny deny -> new Knowledge.Closed(deny.reasons());
        };
    }

    private Knowledge look(Permit permit, ChildOfTeam child) {
        useUp(permit, permit.source(), Category.KNOWN_TO_SOCIAL_SERVICES, child);
        return open(child).isEmpty() ? new Knowledge.WorksNot() : new Knowledge.Works();
    }

    /** Puts the question to those who work with the child; it reaches nobody if no case is open any more. */
    @Guarded("case.ask")
    public void ask(ChildOfTeam child, Permit permit, Asking asking) {
        useUp(permit, permit.recipient(), Category.INVESTIGATION_STATUS, child);
        AccessPermit access = gate.permit();
        for (SstCase asked : open(child)) {
            asked.ask(new Question(UUID.randomUUID(), asked.controller(), asking, access.at()));
            notices.raise(access, asked.id(), new Post(asked.unit(), Post.TEAM_MEMBER), "case");
        }
    }

    /** The investigation asks no more: what has not been answered must not be any more. */
    @Guarded("case.ask")
    public void withdraw(ChildOfTeam child, Permit permit, UUID investigation) {
        useUp(permit, permit.recipient(), Category.INVESTIGATION_STATUS, child);
        cases.about(child.subject())
                .forEach(asked -> asked.questionOf(investigation).ifPresent(Question::withdrawn));
        cases.flush();
    }

    private List<SstCase> open(ChildOfTeam child) {
        return cases.about(child.subject()).stream()
                .filter(found -> found.state() != CaseState.CLOSED)
                .toList();
    }

    private static void useUp(Permit permit, Party team, Category category, ChildOfTeam child) {
        boolean fits = team.branch() == child.team().branch()
                && team.authority().equals(child.team().authority())
                && permit.categories().contains(category)
                && permit.subjectRef().equals(child.subject().toString());
        if (!fits) {
            throw new IllegalStateException("the permit is not for this team and child");
        }
        demandUnused(permit);
    }

    private static void demandUnused(Permit permit) {
        if (!permit.use()) {
            throw new IllegalStateException("the permit has been used");
        }
    }
}
