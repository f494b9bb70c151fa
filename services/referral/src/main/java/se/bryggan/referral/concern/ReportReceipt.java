package se.bryggan.referral.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.referral.programme.Receiver;

/**
 * What a reporter gets to keep: number and date, who receives the report, whether the child is known to the platform,
 * how far it has come, and the telephone number of the reception unit. {@code answer} is what came of it, when told.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportReceipt(
        UUID id,
        String registrationNumber,
        Instant reportedAt,
        Receiver receiver,
        String telephone,
        boolean childKnown,
        boolean urgent,
        boolean feedbackRequested,
        ReportState state,
        String answer,
        LocalDate answeredOn) {

    static ReportReceipt of(ConcernReport report, boolean childKnown, String telephone, AccessPermit permit) {
        if (!permit.controller().equals(report.controller())) {
            throw new IllegalArgumentException("permit of another controller");
        }
        return new ReportReceipt(
                report.id(),
                report.number().toString(),
                report.reportedAt(),
                report.receiver(),
                telephone,
                childKnown,
                report.urgent(),
                report.feedbackRequested(),
                report.state(),
                report.answer(),
                report.answeredOn());
    }
}
