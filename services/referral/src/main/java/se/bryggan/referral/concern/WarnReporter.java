package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.referral.notice.Notices;

/** Tells the post that reported, and operations, that a report did not go as it was made: call the reception unit. */
@ApplicationScoped
class WarnReporter {

    private static final Logger LOG = Logger.getLogger(WarnReporter.class);
    private static final Duration CALL_WITHIN = Duration.ofHours(1);

    private final Notices notices;

    WarnReporter(Notices notices) {
        this.notices = notices;
    }

    void call(ConcernReport report, AccessPermit permit) {
        LOG.errorf("report of concern %s did not go as it was made: %s", report.id(), report.state());
        notices.today(
                permit,
                new Notices.ForPost(report.id(), report.post(), report.reporterRole(), "concern-report"),
                permit.at().plus(CALL_WITHIN));
    }
}
