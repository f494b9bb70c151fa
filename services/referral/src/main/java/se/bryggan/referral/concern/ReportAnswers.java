package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.referral.answer.AnswerTaker;
import se.bryggan.referral.notice.Notices;

/** Takes feedback into the reporter's record. */
@ApplicationScoped
class ReportAnswers implements AnswerTaker {

    private final ConcernReports reports;
    private final Notices notices;

    ReportAnswers(ConcernReports reports, Notices notices) {
        this.reports = reports;
        this.notices = notices;
    }

    @Override
    public Optional<PackageKind> take(DecisionContent answer, AccessPermit permit) {
        return reports.handedOver(answer.answers()).map(report -> {
            report.answered(answer);
            notices.soon(
                    permit, new Notices.ForPost(report.id(), report.post(), report.reporterRole(), "concern-report"));
            return PackageKind.CONCERN_REPORT;
        });
    }
}
