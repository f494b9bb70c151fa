package se.bryggan.referral.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.referral.ConcernDecision;
import se.bryggan.outbox.Timers;

/**
 * The clocks of a received report: protection at once (policy: within 24 hours), the decision within fourteen days with
 * two warnings before and one after, feedback within seven days of the decision with a warning before and one after, or
 * at once when it is asked for later or an investigation is ongoing.
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
        FEEDBACK_IN_TWO_DAYS(Duration.ofDays(5)),
        FEEDBACK_OVERDUE(Duration.ofDays(7)),
        /** It was due at once: asked for after the decision, or an investigation is ongoing. */
        FEEDBACK_WAITS(Duration.ofDays(1));

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
                case FEEDBACK_IN_TWO_DAYS, FEEDBACK_OVERDUE, FEEDBACK_WAITS ->
                    concern.state() == ConcernStage.DECIDED
                            && concern.feedbackRequestedOn() != null
                            && concern.feedback().owed();
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
        set(concern, Alarm.FEEDBACK_OVERDUE, concern.decidedAt(), permit);
        if (concern.decision() == ConcernDecision.LINKED_TO_ONGOING) {
            set(concern, Alarm.FEEDBACK_WAITS, concern.decidedAt(), permit);
        }
    }

    /** The reporter has asked for feedback. */
    void requested(IncomingConcern concern, AccessPermit permit) {
        if (concern.state() == ConcernStage.DECIDED) {
            set(concern, Alarm.FEEDBACK_WAITS, permit.at(), permit);
        }
    }

    private void set(IncomingConcern concern, Alarm alarm, Instant from, AccessPermit permit) {
        timers.schedule(
                permit, TIMER, concern.id() + " " + alarm, from.plus(alarm.after), new Ringing(concern.id(), alarm));
    }
}
