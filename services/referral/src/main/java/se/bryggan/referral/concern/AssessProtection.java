package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;

/** A social worker assesses at once whether the child needs protection (SoL 20:1). */
@ApplicationScoped
class AssessProtection {

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final Papers papers;

    AssessProtection(Gate gate, IncomingConcerns concerns, Papers papers) {
        this.gate = gate;
        this.concerns = concerns;
        this.papers = papers;
    }

    @Guarded("referral.assess-protection")
    StepResult assess(IncomingConcernId id, ProtectionAssessment assessment, String ifMatch) {
        AccessPermit permit = gate.permit();
        IncomingConcern concern = concerns.findById(id.value());
        EntityTag.demand(ifMatch, concern.version());
        if (!concern.state().mayAssess()) {
            return new StepResult.TooLate(concern.state());
        }
        concern.assessed(
                assessment.protectionNeeded(),
                papers.sealNote(concern, assessment.note()),
                permit.actor().id(),
                permit.at());
        concerns.flush();
        return StepResult.done(concern, papers, permit);
    }
}
