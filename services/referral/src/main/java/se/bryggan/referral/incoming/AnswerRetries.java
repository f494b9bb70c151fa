package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Timers;

/**
 * Has answers that wait tried again, since not only a consent frees them: the register may tell of guardians later, the
 * feeds may have been behind, or a day may have to come. Soon at first, then ever more seldom, at last every hour.
 */
@ApplicationScoped
class AnswerRetries {

    static final String TIMER = "referral.answer-again";

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Timers timers;
    private final Duration first;

    AnswerRetries(
            Timers timers,
            @ConfigProperty(name = "bryggan.feedback.first-retry", defaultValue = "PT5S") Duration first) {
        this.timers = timers;
        this.first = first;
    }

    /** The number of the try, from 0 on. */
    record Attempt(UUID subject, int number) {

        static Attempt first(UUID subject) {
            return new Attempt(subject, 0);
        }

        Attempt next() {
            return new Attempt(subject, number + 1);
        }

        /** Twice as long each time. */
        Duration pause(Duration first) {
            Duration pause = first.multipliedBy(1L << Math.min(number, 20));
            return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        }
    }

    /** One timer for each child, which takes the place of the one before. */
    void schedule(AccessPermit permit, Attempt attempt) {
        timers.schedule(permit, TIMER, attempt.subject().toString(), permit.at().plus(attempt.pause(first)), attempt);
    }
}
