package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Idempotency;

/** Establishes the plan that was made at the meeting, and makes new versions of it later. */
@ApplicationScoped
class EstablishPlan {

    private final Sips sips;
    private final Planning planning;
    private final Idempotency idempotency;

    EstablishPlan(Sips sips, Planning planning, Idempotency idempotency) {
        this.sips = sips;
        this.planning = planning;
        this.idempotency = idempotency;
    }

    @Guarded("sip.establish")
    Result establish(SipId id, PlanRequest plan, String ifMatch, String key) {
        return plan(id, SipState.Step.ESTABLISH, plan, ifMatch, key);
    }

    @Guarded("sip.revise")
    Result revise(SipId id, PlanRequest plan, String ifMatch, String key) {
        return plan(id, SipState.Step.REVISE, plan, ifMatch, key);
    }

    /** What the idempotency key stands for. */
    private record Order(SipId sip, PlanRequest plan) {}

    private Result plan(SipId id, SipState.Step step, PlanRequest plan, String ifMatch, String key) {
        return idempotency.once(key, new Order(id, plan), Result.Done.class, () -> {
            Sip sip = sips.findById(id.value());
            EntityTag.demand(ifMatch, sip.version());
            return planning.plan(sip, step, plan);
        });
    }
}
