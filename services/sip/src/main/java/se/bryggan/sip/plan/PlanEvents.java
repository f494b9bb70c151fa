package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.sip.PlanEstablishedSocial;
import se.bryggan.outbox.Outbox;

/** Tells the convener's own sector of plans. */
@ApplicationScoped
class PlanEvents {

    private final Outbox outbox;

    PlanEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void established(AccessPermit permit, Sip sip) {
        PlanFacts plan = sip.plan();
        outbox.append(
                permit,
                new PlanEstablishedSocial(
                        new SocialRef(sip.subject()),
                        sip.id(),
                        plan.planVersion(),
                        plan.followUpOn(),
                        plan.establishedAt()));
    }
}
