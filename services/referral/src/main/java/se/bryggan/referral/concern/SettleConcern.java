package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.HandoverState;
import se.bryggan.outbox.crossing.HeldPackage;

/** Notes how the hand-over of a report, or of the feedback on one, ended. */
@ApplicationScoped
class SettleConcern {

    private static final Duration CALL_WITHIN = Duration.ofHours(4);

    private final Gate gate;
    private final ConcernReports reports;
    private final IncomingConcerns concerns;
    private final Crossing crossing;
    private final ReportTimers timers;
    private final ReceptionNotices notices;

    SettleConcern(
            Gate gate,
            ConcernReports reports,
            IncomingConcerns concerns,
            Crossing crossing,
            ReportTimers timers,
            ReceptionNotices notices) {
        this.gate = gate;
        this.reports = reports;
        this.concerns = concerns;
        this.crossing = crossing;
        this.timers = timers;
        this.notices = notices;
    }

    @Guarded("referral.settle")
    void report(HeldPackage held) {
        AccessPermit permit = gate.permit();
        reports.handedOver(held.handoverId()).ifPresent(report -> {
            if (held.state() == HandoverState.DELIVERED) {
                arrived(report, held.handoverId(), permit);
            } else if (report.handover().filter(held.handoverId()::equals).isPresent()) {
                report.notDelivered();
                timers.tryAgain(report, permit);
            }
        });
    }

    /** One that was given up for lost may have arrived all the same: then the reception needs no second. */
    private void arrived(ConcernReport report, UUID by, AccessPermit permit) {
        report.handover().filter(last -> !last.equals(by)).ifPresent(second -> crossing.withdraw(permit, second));
        report.delivered();
        timers.stop(report, permit);
    }

    /** Feedback is a duty with seven days to it: the reception unit is told at once when it has not arrived. */
    @Guarded("referral.settle")
    void feedback(HeldPackage held) {
        AccessPermit permit = gate.permit();
        concerns.answeredBy(held.handoverId()).ifPresent(concern -> {
            concern.feedbackEnded(held.state() == HandoverState.DELIVERED);
            if (concern.feedback() == ReporterFeedback.NOT_DELIVERED) {
                notices.today(concern, permit, CALL_WITHIN);
            }
        });
    }
}
