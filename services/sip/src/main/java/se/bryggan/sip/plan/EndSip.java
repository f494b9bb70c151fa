package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.outbox.Timers;

/** Lifts a SIP to BUS, or closes it. */
@ApplicationScoped
class EndSip {

    private final Gate gate;
    private final Sips sips;
    private final Timers timers;
    private final PlanEvents events;

    EndSip(Gate gate, Sips sips, Timers timers, PlanEvents events) {
        this.gate = gate;
        this.sips = sips;
        this.timers = timers;
        this.events = events;
    }

    @Guarded("sip.escalate")
    Result escalate(SipId id, EndRequest.Escalation request, String ifMatch) {
        return end(id, SipState.Step.ESCALATE, request.reason().name(), ifMatch);
    }

    @Guarded("sip.close")
    Result close(SipId id, EndRequest.Closure request, String ifMatch) {
        return end(id, SipState.Step.CLOSE, request.reason().name(), ifMatch);
    }

    private Result end(SipId id, SipState.Step step, String reason, String ifMatch) {
        Sip sip = sips.findById(id.value());
        EntityTag.demand(ifMatch, sip.version());
        if (!sip.may(step)) {
            return new Result.WrongState(sip.state());
        }
        sip.end(step, reason);
        AccessPermit permit = gate.permit();
        timers.cancel(permit, AnswerDeadline.NAME, sip.id().toString());
        timers.cancel(permit, FollowUp.NAME, sip.id().toString());
        if (step == SipState.Step.CLOSE) {
            events.closed(permit, sip);
        }
        sips.flush();
        return new Result.Done(Standing.of(sip));
    }
}
