package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.sip.PlanEstablishedSocial;
import se.bryggan.contracts.sip.SipMatterChanged;
import se.bryggan.outbox.Outbox;

/** Tells the convener's own sector of plans, and that the convener has a SIP at all. */
@ApplicationScoped
class PlanEvents {

    private final Outbox outbox;

    PlanEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void opened(AccessPermit permit, Sip sip) {
        outbox.append(permit, matter(sip, null));
    }

    void closed(AccessPermit permit, Sip sip) {
        outbox.append(permit, matter(sip, permit.at()));
    }

    private static SipMatterChanged matter(Sip sip, Instant closedAt) {
        return new SipMatterChanged(new SocialRef(sip.subject()), sip.id(), sip.unit(), sip.openedAt(), closedAt);
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
