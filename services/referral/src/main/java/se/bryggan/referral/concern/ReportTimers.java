package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/** A report is sent again until the reception unit has it, and a human is told when that takes long. */
@ApplicationScoped
class ReportTimers {

    static final String FORWARD = "concern.forward";
    static final String WATCH = "concern.watch";

    private static final Duration SOON = Duration.ofMinutes(1);
    /** So long the reception unit may take to fetch it. */
    private static final Duration TIME_TO_FETCH = Duration.ofMinutes(15);

    private static final Duration TOO_LONG = Duration.ofDays(1);
    private static final Duration TOO_LONG_WHEN_URGENT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 4;

    private final Timers timers;

    ReportTimers(Timers timers) {
        this.timers = timers;
    }

    /** The next attempt: each pause is twice the one before, up to sixteen times the first, without end. */
    void tryAgain(ConcernReport report, AccessPermit permit) {
        Duration first = report.state() == ReportState.SENT ? TIME_TO_FETCH : SOON;
        int doublings = Math.clamp(report.attempts() - 1L, 0, MOST_DOUBLINGS);
        set(FORWARD, report, first.multipliedBy(1L << doublings), permit);
    }

    void watch(ConcernReport report, AccessPermit permit) {
        set(WATCH, report, report.urgent() ? TOO_LONG_WHEN_URGENT : TOO_LONG, permit);
    }

    /** A human has been told: once more tomorrow, if need be. */
    void watchOn(ConcernReport report, AccessPermit permit) {
        set(WATCH, report, TOO_LONG, permit);
    }

    void stop(ConcernReport report, AccessPermit permit) {
        timers.cancel(permit, FORWARD, report.id().toString());
        timers.cancel(permit, WATCH, report.id().toString());
    }

    private void set(String timer, ConcernReport report, Duration pause, AccessPermit permit) {
        timers.schedule(permit, timer, report.id().toString(), permit.at().plus(pause), new ConcernId(report.id()));
    }
}
