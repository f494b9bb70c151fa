package se.bryggan.referral.concern;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.PackageDraft;
import se.bryggan.referral.programme.Receiver;

/** Sends a stored report to the reception unit (SoL 19:1): no consent is looked at. */
@ApplicationScoped
class ForwardReport {

    private final Gate gate;
    private final ConcernReports reports;
    private final ReportQuestion question;
    private final Crossing crossing;
    private final ReportTimers timers;
    private final WarnReporter warn;

    ForwardReport(
            Gate gate,
            ConcernReports reports,
            ReportQuestion question,
            Crossing crossing,
            ReportTimers timers,
            WarnReporter warn) {
        this.gate = gate;
        this.reports = reports;
        this.question = question;
        this.crossing = crossing;
        this.timers = timers;
        this.warn = warn;
    }

    /** Sends what has not been sent; by its timer also what was sent and has not arrived, by a new hand-over. */
    @Guarded("referral.forward-concern")
    void forward(ConcernId id) {
        AccessPermit permit = gate.permit();
        ConcernReport report = reports.findById(id.value());
        boolean lost = report.state() == ReportState.SENT && permit.actor().kind() == Actor.Kind.TIMER;
        if (report.state() != ReportState.STORED && !lost) {
            return;
        }
        report.handover().ifPresent(former -> crossing.withdraw(permit, former));
        report.attempt();
        send(report, permit);
        timers.tryAgain(report, permit);
    }

    private void send(ConcernReport report, AccessPermit permit) {
        UUID handover = UUID.randomUUID();
        var about = new Gate.Crossing(
                "report",
                report.subject().orElse(null),
                handover,
                report.receiver().unit());
        switch (gate.disclose(question.of(report, permit.at()), about)) {
            case Permit leave -> {
                crossing.send(leave, permit, parcel(report, leave, handover));
                report.sent(handover);
            }
            case Deny deny -> refused(report, deny, permit);
        }
    }

    /**
     * A report reaches a human in any case. What could not be judged, or was judged on what is not up to date, is tried
     * again. What the law refuses because of whom it is said to be about goes without the reference, as for a child whom
     * nobody knows, and the reporter is warned.
     */
    private void refused(ConcernReport report, Deny deny, AccessPermit permit) {
        UUID child = report.subject().orElse(null);
        if (deny.unjudged() || !question.fresh(report)) {
            return;
        }
        if (child != null || report.attempts() == 1) {
            warn.call(report, permit);
        }
        if (child != null) {
            report.forgetSubject();
            send(report, permit);
        }
    }

    private PackageDraft parcel(ConcernReport report, Permit leave, UUID handover) {
        Receiver receiver = report.receiver();
        Map<Category, JsonNode> content = new EnumMap<>(question.content(report));
        content.keySet().retainAll(leave.categories());
        return new PackageDraft(
                handover,
                PackageKind.CONCERN_REPORT,
                report.subject().orElse(null),
                new Recipient(receiver.authority(), receiver.branch().name(), receiver.unit()),
                Purpose.CONCERN_REPORT,
                content,
                null);
    }
}
