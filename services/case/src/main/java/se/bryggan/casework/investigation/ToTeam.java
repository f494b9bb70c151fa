package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.casework.policy.Policies;

/**
 * Decides whether the school social team of the same authority, which has the child in its own work, may know of an
 * investigation (inner secrecy, OSL 26:1).
 */
@ApplicationScoped
class ToTeam {

    private final Gate gate;
    private final AskFacts facts;
    private final Policies policies;

    ToTeam(Gate gate, AskFacts facts, Policies policies) {
        this.gate = gate;
        this.facts = facts;
        this.policies = policies;
    }

    /** That the investigation is open and asks; {@code necessary} = the investigator attests that the team must know. */
    Decision mayAsk(Investigation found, boolean necessary) {
        AccessPermit access = gate.permit();
        Assessment need = necessary ? need(new Origin(access.actor().role(), access.at())) : null;
        return decide("question", found, InvestigationState.OPENED, found.openedOn(), need);
    }

    /** That it asks no more; the need was attested when it asked. */
    Decision mayWithdraw(Investigation found) {
        Assessment need = need(new Origin("investigation " + found.unit(), found.teamAskedAt()));
        LocalDate today = Deadline.day(gate.permit().at());
        return decide("withdraw-question", found, InvestigationState.CLOSED, today, need);
    }

    private Decision decide(
            String step, Investigation found, InvestigationState state, LocalDate since, Assessment need) {
        var crossing = new Gate.Crossing(step, found.subject().orElseThrow(), null, null);
        return gate.disclose(ask(found, state, since).withAssessment(need), crossing);
    }

    private Ask ask(Investigation found, InvestigationState state, LocalDate since) {
        AccessPermit access = gate.permit();
        String authority = found.controller().authority();
        Context.Builder context = Context.builder()
                .assignedToCase(true)
                .policy(policies.of(authority, Deadline.day(access.at())).forDisclosure());
        return facts.of(found.subject().orElseThrow(), found.controller())
                .ask(
                        access.at(),
                        new Party(
                                found.controller().branch(),
                                authority,
                                access.actor().role()),
                        new Party(Branch.SCHOOL_SOCIAL_TEAM, authority),
                        Set.of(Category.INVESTIGATION_STATUS),
                        Purpose.CHILD_INVESTIGATION,
                        context)
                .withInvestigation(new se.bryggan.boundary.disclosure.Investigation(
                        state, since, new Origin("investigation " + found.unit(), access.at())));
    }

    private static Assessment need(Origin attested) {
        return new Assessment(Finding.NECESSARY, Set.of(Category.INVESTIGATION_STATUS), attested);
    }
}
