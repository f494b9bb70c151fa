package se.bryggan.outbox.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.boundary.gate.Denied;

/** Takes in what arrives on a topic: one effect per event, whatever is delivered twice, late or broken. */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;
    /** A heartbeat older than this was read late and says nothing about now. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final RecordReader reader;
    private final Intake intake;
    private final Patience patience;
    private final Feeds feeds;
    private final MeterRegistry meters;
    private final Clock clock;

    Inbox(RecordReader reader, Intake intake, Patience patience, Feeds feeds, MeterRegistry meters, Clock clock) {
        this.reader = reader;
        this.intake = intake;
        this.patience = patience;
        this.feeds = feeds;
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
        switch (reader.read(record)) {
            case Reading.Delivery<?> delivery -> count(delivery.envelope(), take(delivery));
            case Reading.Beat beat -> heard(beat);
            case Reading.Unwanted unwanted -> count(unwanted.envelope().topic(), "unwanted");
            case Reading.Broken broken -> bury(broken);
        }
    }

    /**
     * Buries a record that breaks a rule of its topic which the reader knows; {@code code} names the fault. Later records
     * of the key go on. Returns as {@link #receive} does.
     */
    public void refuse(ConsumerRecord<String, byte[]> record, String code) {
        switch (reader.read(record)) {
            case Reading.Broken broken -> bury(broken);
            case Reading.Delivery<?> delivery -> bury(Reading.Broken.of(delivery.envelope(), code));
            case Reading.Unwanted unwanted -> bury(Reading.Broken.of(unwanted.envelope(), code));
            case Reading.Beat beat -> bury(Reading.Broken.of(beat.envelope(), code));
        }
    }

    private Effects.Outcome take(Reading.Delivery<?> delivery) {
        for (int attempt = 1; ; attempt++) {
            try {
                return patience.whileDatabaseIsAway(() -> intake.take(delivery));
            } catch (Patience.Stopping stopping) {
                throw stopping;
            } catch (NotYet waiting) {
                return park(
                        delivery, waiting.getMessage(), attempt, clock.instant().plus(Replay.AGAIN_AFTER));
            } catch (RuntimeException failure) {
                String code = Codes.of(failure);
                LOG.warnf("inbox: attempt %d failed (%s)", attempt, code);
                // A refusal is the same the next time, and stands in the ledger each time.
                if (attempt == ATTEMPTS || failure instanceof Denied) {
                    return park(delivery, code, attempt, null);
                }
                patience.pause(attempt);
            }
        }
    }

    private Effects.Outcome park(Reading.Delivery<?> delivery, String code, int attempts, Instant retryAt) {
        try {
            return patience.whileDatabaseIsAway(() -> intake.park(delivery, code, attempts, retryAt));
        } catch (Patience.Stopping stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            // What cannot even wait must not hold up what comes after it.
            LOG.warnf("inbox: parking failed (%s)", Codes.of(failure));
            bury(Reading.Broken.of(delivery.envelope(), "unparkable"));
            return Effects.Outcome.BURIED;
        }
    }

    private void bury(Reading.Broken broken) {
        patience.whileDatabaseIsAway(() -> intake.bury(broken));
        count(broken.topic(), "malformed");
    }

    private void heard(Reading.Beat beat) {
        if (Duration.between(beat.envelope().time(), clock.instant()).compareTo(FRESH) <= 0) {
            if (beat.partitions() > 0) {
                feeds.spreads(beat.envelope().topic(), beat.partitions());
            }
            feeds.heard(beat.envelope().topic(), beat.partition());
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
