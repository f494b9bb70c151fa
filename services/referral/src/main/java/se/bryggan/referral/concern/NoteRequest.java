package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Refused;

/** Notes that the reporter asks to be told what comes of the report; from then on it is a duty with a clock (SoL 19:6). */
@ApplicationScoped
class NoteRequest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final Papers papers;
    private final Clocks clocks;

    NoteRequest(Gate gate, IncomingConcerns concerns, Papers papers, Clocks clocks) {
        this.gate = gate;
        this.concerns = concerns;
        this.papers = papers;
        this.clocks = clocks;
    }

    /** The first request counts. */
    @Guarded("referral.note-feedback-request")
    StepResult note(IncomingConcernId id, FeedbackRequest request, String ifMatch) {
        AccessPermit permit = gate.permit();
        IncomingConcern concern = concerns.findById(id.value());
        EntityTag.demand(ifMatch, concern.version());
        demandPossible(request.requestedOn(), concern.receivedAt(), permit.at());
        if (concern.feedbackRequestedOn() == null) {
            concern.feedbackRequested(request.requestedOn());
            clocks.requested(concern, permit);
        }
        concerns.flush();
        return StepResult.done(concern, papers, permit);
    }

    /** Nobody can ask what came of a report before it is there, and no clock starts in the future. */
    private static void demandPossible(LocalDate requested, Instant received, Instant now) {
        if (requested.isBefore(LocalDate.ofInstant(received, STOCKHOLM))
                || requested.isAfter(LocalDate.ofInstant(now, STOCKHOLM))) {
            throw new Refused(422, "invalid", "requestedOn");
        }
    }
}
