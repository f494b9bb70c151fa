package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.referral.programme.Receptions;

/** Shows the reporter the receipt. */
@ApplicationScoped
class ReadReport {

    private final Gate gate;
    private final ConcernReports reports;
    private final Facts facts;
    private final Receptions receptions;

    ReadReport(Gate gate, ConcernReports reports, Facts facts, Receptions receptions) {
        this.gate = gate;
        this.reports = reports;
        this.facts = facts;
        this.receptions = receptions;
    }

    @Guarded("referral.read-concern")
    ReportReceipt receipt(ConcernId id) {
        ConcernReport report = reports.findById(id.value());
        boolean childKnown = report.subject().flatMap(facts::person).isPresent();
        return ReportReceipt.of(
                report, childKnown, receptions.telephoneOf(report.receiver().unit()), gate.permit());
    }
}
