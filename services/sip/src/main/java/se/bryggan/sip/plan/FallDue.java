package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.sip.party.Notices;

/** A plan is due to be followed up: the unit that convenes is told. */
@ApplicationScoped
class FallDue {

    private final Gate gate;
    private final Sips sips;
    private final Notices notices;

    FallDue(Gate gate, Sips sips, Notices notices) {
        this.gate = gate;
        this.sips = sips;
        this.notices = notices;
    }

    @Guarded("sip.fall-due")
    void due(SipId id, int planVersion) {
        Sip sip = sips.findById(id.value());
        if (sip.may(SipState.Step.FALL_DUE) && sip.plan().planVersion() == planVersion) {
            sip.take(SipState.Step.FALL_DUE);
            notices.soon(gate.permit(), new Notices.Waiting(sip.id(), sip.unit(), "sip"));
        }
    }
}
