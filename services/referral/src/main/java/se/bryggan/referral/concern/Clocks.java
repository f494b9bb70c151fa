package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/**
 * The clocks of a received report: protection at once (policy: within 24 hours), the decision within fourteen days with
 * two warnings before and one after, feedback within seven days of the decision.
 */
@ApplicationScoped
class Clocks {

    static final String TIMER = "concern.clock";

    private final Timers timers;

    Clocks(Timers timers) {
        this.timers = timers;
    }

    /** What a clock warns of. */
    enum Alarm {
        PROTECTION_NOT_ASSESSED(Duration.ofHours(24)),
        DECISION_IN_FOUR_DAYS(Duration.ofDays(10)),
        DECISION_TOMORROW(Duration.ofDays(13)),
        DECISION_OVERDUE(IncomingConcern.TIME_TO_DECIDE),
        FEEDBACK_IN_TWO_DAYS(Duration.ofDays(5));

        private final Duration after;

        Alarm(Duration after) {
            this.after = after;
        }

        /** Whether it still has something to warn of. */
        boolean rightFor(IncomingConcern concern) {
            return switch (this) {
                case PROTECTION_NOT_ASSESSED -> concern.state() == ConcernStage.RECEIVED;
                case DECISION_IN_FOUR_DAYS, DECISION_TOMORROW, DECISION_OVERDUE ->
                    concern.state() != ConcernStage.DECIDED;
                case FEEDBACK_IN_TWO_DAYS ->
                    concern.feedbackRequestedOn() != null && concern.feedback() == ReporterFeedback.NONE;
            };
        }
    }

    /** The data of a timer. */
    record Ringing(UUID concern, Alarm alarm) {}

    void received(IncomingConcern concern, AccessPermit permit) {
        Stream.of(
                        Alarm.PROTECTION_NOT_ASSESSED,
                        Alarm.DECISION_IN_FOUR_DAYS,
                        Alarm.DECISION_TOMORROW,
                        Alarm.DECISION_OVERDUE)
                .forEach(alarm -> set(concern, alarm, concern.receivedAt(), permit));
    }

    void decided(IncomingConcern concern, AccessPermit permit) {
        set(concern, Alarm.FEEDBACK_IN_TWO_DAYS, concern.decidedAt(), permit);
    }

    private void set(IncomingConcern concern, Alarm alarm, Instant from, AccessPermit permit) {
        timers.schedule(
                permit, TIMER, concern.id() + " " + alarm, from.plus(alarm.after), new Ringing(concern.id(), alarm));
    }
}
