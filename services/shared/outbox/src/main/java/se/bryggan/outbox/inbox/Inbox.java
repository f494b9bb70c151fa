package se.bryggan.outbox.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.outbox.Topics;

/** Takes in what arrives on a topic: one effect per event, whatever is delivered twice, late or broken. */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;

    private final RecordReader reader;
    private final Intake intake;
    private final Patience patience;
    private final FeedSteps steps;
    private final Topics topics;
    private final MeterRegistry meters;
    private final Clock clock;

    Inbox(
            RecordReader reader,
            Intake intake,
            Patience patience,
            FeedSteps steps,
            Topics topics,
            MeterRegistry meters,
            Clock clock) {
        this.reader = reader;
        this.intake = intake;
        this.patience = patience;
        this.steps = steps;
        this.topics = topics;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Returns when the record is dealt with: its effect is committed, or it has been had before, or it waits behind a
     * parked key, or it is a dead letter. A dead letter of a feed that facts come from leaves its subject, or the feed when
     * the subject cannot be told, stale until operations release it.
     *
     * <p>While the database is away it does not return, so nothing is acknowledged and nothing lost. Fails only when the
     * service stops meanwhile.
     */
    public void receive(ConsumerRecord<String, byte[]> record) {
        Step step = Step.of(record, topics.inContract(record.topic()));
        steps.begin(step);
        switch (reader.read(record)) {
            case Reading.Delivery<?> delivery -> count(delivery.envelope(), take(delivery, step));
            case Reading.Beat beat -> heard(beat, step);
            case Reading.Unwanted unwanted -> pass(unwanted, step);
            case Reading.Broken broken -> bury(broken, step);
        }
        steps.done(step);
    }

    /**
     * Buries a record that breaks a rule of its topic which the reader knows; {@code code} names the fault. Later records
     * of the key go on. Returns as {@link #receive} does.
     */
    public void refuse(ConsumerRecord<String, byte[]> record, String code) {
        Step step = Step.of(record, topics.inContract(record.topic()));
        steps.begin(step);
        switch (reader.read(record)) {
            case Reading.Broken broken -> bury(broken, step);
            case Reading.Delivery<?> delivery -> bury(Reading.Broken.of(delivery.envelope(), code), step);
            case Reading.Unwanted unwanted -> bury(Reading.Broken.of(unwanted.envelope(), code), step);
            case Reading.Beat beat -> bury(Reading.Broken.of(beat.envelope(), code), step);
        }
        steps.done(step);
    }

    private Effects.Outcome take(Reading.Delivery<?> delivery, Step step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return patience.whileDatabaseIsAway(() -> intake.take(delivery, step));
            } catch (Patience.Stopping stopping) {
                throw stopping;
            } catch (NotYet waiting) {
                return park(
                        delivery,
                        step,
                        waiting.getMessage(),
                        attempt,
                        clock.instant().plus(Replay.AGAIN_AFTER));
            } catch (RuntimeException failure) {
                String code = Codes.of(failure);
                LOG.warnf("inbox: attempt %d failed (%s)", attempt, code);
                // A refusal is the same the next time, and stands in the ledger each time.
                if (attempt == ATTEMPTS || failure instanceof Denied) {
                    return park(delivery, step, code, attempt, again(failure));
                }
                patience.pause(attempt);
            }
        }
    }

    /** Null for what will fail each time: that waits for a human. */
    private Instant again(RuntimeException failure) {
        return Contention.caused(failure) ? clock.instant().plus(Replay.AGAIN_AFTER) : null;
    }

    private Effects.Outcome park(Reading.Delivery<?> delivery, Step step, String code, int attempts, Instant retryAt) {
        try {
            return patience.whileDatabaseIsAway(() -> intake.park(delivery, step, code, attempts, retryAt));
        } catch (Patience.Stopping stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            // What cannot even wait must not hold up what comes after it.
            LOG.warnf("inbox: parking failed (%s)", Codes.of(failure));
            bury(Reading.Broken.of(delivery.envelope(), "unparkable"), step);
            return Effects.Outcome.BURIED;
        }
    }

    private void bury(Reading.Broken broken, Step step) {
        patience.whileDatabaseIsAway(() -> intake.bury(broken, step));
        count(broken.topic(), "malformed");
    }

    private void pass(Reading.Unwanted unwanted, Step step) {
        if (step.counts()) {
            patience.whileDatabaseIsAway(() -> intake.pass(step));
        }
        count(unwanted.envelope().topic(), "unwanted");
    }

    private void heard(Reading.Beat beat, Step step) {
        if (ParkedGaps.factsComeFrom(step.topic())) {
            steps.beat(step, beat);
        }
    }

    private void count(Envelope envelope, Effects.Outcome outcome) {
        switch (outcome) {
            case DONE -> count(envelope.topic(), "done");
            case DUPLICATE -> {
                count(envelope.topic(), "duplicate");
                meters.counter("inbox_duplicates_total", "topic", envelope.topic())
                        .increment();
            }
            case OLDER -> count(envelope.topic(), "older");
            case WAITS -> count(envelope.topic(), "waits");
            case BURIED -> {
                // Counted when it was buried.
            }
        }
    }

    private void count(String topic, String outcome) {
        meters.counter("inbox_records_total", "topic", topic, "outcome", outcome)
                .increment();
    }
}
