package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.Timers;
import se.bryggan.outbox.crossing.HandoverState;
import se.bryggan.outbox.crossing.HeldPackage;

/** Notes how the hand-over of a report, or of the feedback on one, ended. */
@ApplicationScoped
class SettleConcern {

    private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

    private final Gate gate;
    private final ConcernReports reports;
    private final IncomingConcerns concerns;
    private final Timers timers;

    SettleConcern(Gate gate, ConcernReports reports, IncomingConcerns concerns, Timers timers) {
        this.gate = gate;
        this.reports = reports;
        this.concerns = concerns;
        this.timers = timers;
    }

    /** A report that was not fetched is sent again: it is never given up. */
    @Guarded("referral.settle")
    void report(HeldPackage held) {
        AccessPermit permit = gate.permit();
        reports.handedOver(held.handoverId()).ifPresent(report -> {
            if (held.state() == HandoverState.DELIVERED) {
                report.delivered();
            } else {
                report.notDelivered();
                timers.schedule(
                        permit,
                        ForwardReport.TIMER,
                        report.id().toString(),
                        permit.at().plus(TRY_AGAIN),
                        new ConcernId(report.id()));
            }
        });
    }

    @Guarded("referral.settle")
    void feedback(HeldPackage held) {
        concerns.answeredBy(held.handoverId())
                .ifPresent(concern -> concern.feedbackEnded(held.state() == HandoverState.DELIVERED));
    }
}
