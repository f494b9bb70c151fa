package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.referral.programme.Receptions;

/** Shows the reporter the receipt. */
@ApplicationScoped
class ReadReport {

    private final Gate gate;
    private final ConcernReports reports;
    private final Receptions receptions;

    ReadReport(Gate gate, ConcernReports reports, Receptions receptions) {
        this.gate = gate;
        this.reports = reports;
        this.receptions = receptions;
    }

    @Guarded("referral.read-concern")
    ReportReceipt receipt(ConcernId id) {
        ConcernReport report = reports.findById(id.value());
        return ReportReceipt.of(report, receptions.telephoneOf(report.receiver().unit()), gate.permit());
    }
}
