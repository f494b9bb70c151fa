package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ConcernDecided;
import se.bryggan.outbox.Outbox;

/** A social worker decides whether an investigation is opened (SoL 20:2). */
@ApplicationScoped
class DecideConcern {

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final Papers papers;
    private final Clocks clocks;
    private final Outbox outbox;

    DecideConcern(Gate gate, IncomingConcerns concerns, Papers papers, Clocks clocks, Outbox outbox) {
        this.gate = gate;
        this.concerns = concerns;
        this.papers = papers;
        this.clocks = clocks;
        this.outbox = outbox;
    }

    @Guarded("referral.decide-concern")
    StepResult decide(IncomingConcernId id, Verdict verdict, String ifMatch) {
        AccessPermit permit = gate.permit();
        IncomingConcern concern = concerns.findById(id.value());
        EntityTag.demand(ifMatch, concern.version());
        switch (concern.state()) {
            case RECEIVED -> {
                return new StepResult.TooEarly(concern.state());
            }
            case DECIDED -> {
                return new StepResult.TooLate(concern.state());
            }
            case PROTECTION_ASSESSED ->
                concern.decided(verdict.decision(), permit.actor().id(), permit.at());
        }
        clocks.decided(concern, permit);
        outbox.append(
                permit,
                new ConcernDecided(
                        concern.subject().map(SocialRef::new).orElse(null),
                        concern.id(),
                        concern.decision(),
                        concern.unit(),
                        concern.decidedAt()));
        concerns.flush();
        return StepResult.done(concern, papers, permit);
    }
}
