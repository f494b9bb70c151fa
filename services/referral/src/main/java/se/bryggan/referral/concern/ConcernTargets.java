package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** A report belongs to its reporter alone; the duty is personal. */
@ApplicationScoped
class ConcernTargets implements TargetSource<ConcernId> {

    private final ConcernReports reports;

    ConcernTargets(ConcernReports reports) {
        this.reports = reports;
    }

    @Override
    public Class<ConcernId> key() {
        return ConcernId.class;
    }

    @Override
    public Optional<Target> find(ConcernId id) {
        return reports.findByIdOptional(id.value())
                .map(report -> new Target(
                        "concern-report",
                        report.id(),
                        report.controller(),
                        report.reporterUnit(),
                        Set.of(report.reporterId()),
                        report.subject().orElse(null)));
    }
}
