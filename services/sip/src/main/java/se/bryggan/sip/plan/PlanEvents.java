package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.sip.PlanEstablishedSocial;
import se.bryggan.contracts.sip.PlanPartEstablished;
import se.bryggan.outbox.Outbox;

/** Tells the convener's own sector of plans and of the parts that its own branch answers for. */
@ApplicationScoped
class PlanEvents {

    private final Outbox outbox;
    private final String address;

    PlanEvents(Outbox outbox, @ConfigProperty(name = "bryggan.peers.sip") String address) {
        this.outbox = outbox;
        this.address = address;
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

    void partEstablished(AccessPermit permit, Sip sip, Part part) {
        PlanFacts plan = sip.plan();
        outbox.append(
                permit,
                new PlanPartEstablished(
                        new SocialRef(sip.subject()),
                        sip.id(),
                        part.id(),
                        plan.planVersion(),
                        part.organisation().unit(),
                        dataref(sip, part),
                        plan.followUpOn(),
                        plan.establishedAt()));
    }

    /** A service acts for no authority of its own, so the address says whose record it is. */
    private String dataref(Sip sip, Part part) {
        return address + "/v1/plan-parts/" + part.id() + "?authority="
                + sip.convener().authority() + "&branch=" + sip.convener().branch();
    }
}
