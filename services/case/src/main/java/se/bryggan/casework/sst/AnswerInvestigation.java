package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.casework.policy.Policies;
import se.bryggan.casework.words.Words;

/** The team tells an investigation of its own authority what it needs to know, if that is permitted (inner secrecy). */
@ApplicationScoped
class AnswerInvestigation {

    private final Gate gate;
    private final Cases cases;
    private final AskFacts facts;
    private final Policies policies;
    private final AnswerReceiver receiver;
    private final Words words;

    AnswerInvestigation(
            Gate gate, Cases cases, AskFacts facts, Policies policies, AnswerReceiver receiver, Words words) {
        this.gate = gate;
        this.cases = cases;
        this.facts = facts;
        this.policies = policies;
        this.receiver = receiver;
        this.words = words;
    }

    @Guarded("case.answer")
    WorkResult answer(CaseId id, String ifMatch, AnswerRequest request) {
        SstCase sstCase = cases.locked(id.value());
        EntityTag.demand(ifMatch, sstCase.version());
        Optional<Question> question = sstCase.questionOf(request.investigation());
        if (question.isEmpty()) {
            return new WorkResult.NotAsked();
        }
        var crossing = new Gate.Crossing(
                "answer", sstCase.subject(), null, question.get().unit());
        return switch (gate.disclose(ask(sstCase, question.get(), request), crossing)) {
            case Permit permit
            when permit.categories().contains(Category.SCHOOL_SOCIAL_TEAM_CASE) ->
                tell(permit, sstCase, question.get(), request);
            case Permit permit -> new WorkResult.NotPermitted(Set.of());
            case Deny deny -> new WorkResult.NotPermitted(deny.reasons());
        };
    }

    private WorkResult tell(Permit permit, SstCase sstCase, Question question, AnswerRequest request) {
        question.answered();
        cases.changed(sstCase);
        var investigation = new Controller(sstCase.controller().authority(), Branch.SOCIAL_INVESTIGATION);
        receiver.keep(investigation, permit, question.investigation(), request.words());
        return new WorkResult.Done(CaseView.of(sstCase, words, gate.permit()));
    }

    private Ask ask(SstCase sstCase, Question question, AnswerRequest request) {
        AccessPermit access = gate.permit();
        String authority = sstCase.controller().authority();
        Context.Builder context = Context.builder()
                .assignedToCase(true)
                .familyInformed(request.familyInformed())
                .policy(policies.of(authority, LocalDate.ofInstant(access.at(), WorkOnCase.STOCKHOLM))
                        .forDisclosure());
        return facts.of(sstCase.subject(), sstCase.controller())
                .ask(
                        access.at(),
                        new Party(
                                Branch.SCHOOL_SOCIAL_TEAM,
                                authority,
                                access.actor().role()),
                        new Party(Branch.SOCIAL_INVESTIGATION, authority),
                        Set.of(Category.SCHOOL_SOCIAL_TEAM_CASE),
                        Purpose.CHILD_INVESTIGATION,
                        context)
                .withInvestigation(question.statement());
    }
}
