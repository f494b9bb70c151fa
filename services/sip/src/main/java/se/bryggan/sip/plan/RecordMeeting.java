package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.outbox.Timers;
import se.bryggan.sip.party.Organisation;

/** Notes that the meeting was held, was held without somebody who was needed, or was called off. */
@ApplicationScoped
class RecordMeeting {

    private final Gate gate;
    private final Sips sips;
    private final Participants participants;
    private final Timers timers;

    RecordMeeting(Gate gate, Sips sips, Participants participants, Timers timers) {
        this.gate = gate;
        this.sips = sips;
        this.participants = participants;
        this.timers = timers;
    }

    @Guarded("sip.meet")
    Result record(SipId id, MeetingRequest request, String ifMatch) {
        Sip sip = sips.findById(id.value());
        EntityTag.demand(ifMatch, sip.version());
        if (!sip.may(request.step())) {
            return new Result.WrongState(sip.state());
        }
        if (!fits(sip, request)) {
            return new Result.Flawed("missing-organisations");
        }
        sip.hold(request.step(), request.missing());
        timers.cancel(gate.permit(), AnswerDeadline.NAME, sip.id().toString());
        sips.flush();
        return new Result.Done(Standing.of(sip));
    }

    /** Somebody is missing from an incomplete meeting and from no other, and was invited. */
    private boolean fits(Sip sip, MeetingRequest request) {
        boolean incomplete = request.outcome() == MeetingRequest.Outcome.HELD_INCOMPLETE;
        List<Organisation> invited =
                participants.now(sip).stream().map(Participant::organisation).toList();
        return incomplete != request.missing().isEmpty() && invited.containsAll(request.missing());
    }
}
