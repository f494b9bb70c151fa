package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.casework.policy.Policies;

/** The question whether the team may tell an investigation of its own authority something (inner secrecy, OSL 26:1). */
@ApplicationScoped
class ToInvestigation {

    private final AskFacts facts;
    private final Policies policies;

    ToInvestigation(AskFacts facts, Policies policies) {
        this.facts = facts;
        this.policies = policies;
    }

    /** {@code stated} is the investigation as its own unit states it; the child is in that unit's work. */
    Ask ask(AccessPermit access, ChildOfTeam child, Category category, Investigation stated, boolean familyInformed) {
        String authority = child.team().authority();
        LocalDate today = LocalDate.ofInstant(access.at(), WorkOnCase.STOCKHOLM);
        Context.Builder context = Context.builder()
                .assignedToCase(true)
                .familyInformed(familyInformed)
                .policy(policies.of(authority, today).forDisclosure());
        return facts.of(child.subject(), child.team())
                .ask(
                        access.at(),
                        new Party(child.team().branch(), authority),
                        new Party(Branch.SOCIAL_INVESTIGATION, authority),
                        Set.of(category),
                        Purpose.CHILD_INVESTIGATION,
                        context)
                .withInvestigation(stated);
    }
}
