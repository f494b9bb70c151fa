package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;

/** The principal decides that a step calls for nothing more, with a coded reason; the decision stays on the record. */
@ApplicationScoped
class DecideNoAction {

    private final Steps steps;
    private final Gate gate;

    DecideNoAction(Steps steps, Gate gate) {
        this.steps = steps;
        this.gate = gate;
    }

    @Guarded("step.decide-no-action")
    Result decide(StepId id, String ifMatch, NoActionReason reason) {
        AccessPermit permit = gate.permit();
        Step step = steps.findById(id.value());
        EntityTag.demand(ifMatch, step.version());
        if (!step.decideNotToAct(reason, permit.actor().id(), permit.at())) {
            return new Result.DecidedBefore();
        }
        steps.flush();
        return new Result.Decided(StepView.of(step, permit), step.version());
    }

    sealed interface Result {

        record Decided(StepView view, long version) implements Result {}

        record DecidedBefore() implements Result {}
    }
}
