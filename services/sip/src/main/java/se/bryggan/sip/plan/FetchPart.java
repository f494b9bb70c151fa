package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.content.SipPartContent;

/** Gives the own branch's part to the case that it belongs to, so that nobody types it twice. */
@ApplicationScoped
class FetchPart {

    private final Parts parts;
    private final Sips sips;
    private final PlanParts plans;

    FetchPart(Parts parts, Sips sips, PlanParts plans) {
        this.parts = parts;
        this.sips = sips;
        this.plans = plans;
    }

    /** {@code convener} tells the gate whose rows these are. */
    @Guarded("plan-part.fetch")
    SipPartContent fetch(PartId id, Controller convener) {
        Part part = parts.findById(id.value());
        PlanFacts plan = sips.findById(part.sipId()).plan();
        return new SipPartContent(
                part.sipId(),
                part.id(),
                part.planVersion(),
                new Holder(plan.mainAuthority(), plan.mainBranch().name()),
                plans.actions(part).stream().map(PlannedAction::content).toList(),
                plan.followUpOn());
    }
}
