package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** Has the reporter told, day by day, that a report has not reached the reception unit. */
@ApplicationScoped
class WatchReport {

    private final Gate gate;
    private final ConcernReports reports;
    private final ReportTimers timers;
    private final WarnReporter warn;

    WatchReport(Gate gate, ConcernReports reports, ReportTimers timers, WarnReporter warn) {
        this.gate = gate;
        this.reports = reports;
        this.timers = timers;
        this.warn = warn;
    }

    @Guarded("referral.watch-concern")
    void watch(ConcernId id) {
        AccessPermit permit = gate.permit();
        ConcernReport report = reports.findById(id.value());
        if (report.state() != ReportState.DELIVERED) {
            warn.call(report, permit);
            timers.watchOn(report, permit);
        }
    }
}
