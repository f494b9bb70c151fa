package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.casework.words.Words;

/** The team tells an investigation of its own authority what it needs to know, if that is permitted (inner secrecy). */
@ApplicationScoped
class AnswerInvestigation {

    private final Gate gate;
    private final Cases cases;
    private final ToInvestigation toInvestigation;
    private final AnswerReceiver receiver;
    private final Words words;

    AnswerInvestigation(Gate gate, Cases cases, ToInvestigation toInvestigation, AnswerReceiver receiver, Words words) {
        this.gate = gate;
        this.cases = cases;
        this.toInvestigation = toInvestigation;
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
        var asked = toInvestigation.ask(
                gate.permit(),
                new ChildOfTeam(sstCase.controller(), sstCase.subject()),
                Category.SCHOOL_SOCIAL_TEAM_CASE,
                question.get().statement(),
                request.familyInformed());
        return switch (gate.disclose(asked, crossing)) {
            case Permit permit
            when permit.categories().contains(Category.SCHOOL_SOCIAL_TEAM_CASE) ->
                tell(permit, sstCase, question.get(), request);
            case Permit permit -> new WorkResult.NotPermitted(Set.of());
            case Deny deny -> new WorkResult.NotPermitted(deny.reasons());
        };
    }

    private WorkResult tell(Permit permit, SstCase sstCase, Question question, AnswerRequest request) {
        var investigation = new Controller(sstCase.controller().authority(), Branch.SOCIAL_INVESTIGATION);
        if (!receiver.keep(investigation, permit, question.investigation(), request.words())) {
            return new WorkResult.NotAsked();
        }
        question.answered();
        cases.changed(sstCase);
        return new WorkResult.Done(CaseView.of(sstCase, words, gate.permit()));
    }
}
