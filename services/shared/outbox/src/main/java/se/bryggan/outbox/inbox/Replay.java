package se.bryggan.outbox.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.bryggan.boundary.ledger.LostConnection;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.DeadLetters;

/** Tries parked keys again, those released and those that wait for another topic, each key's events in their order. */
@ApplicationScoped
class Replay {
    /** Pause between two attempts for a key that waits for another topic. */
    static final Duration AGAIN_AFTER = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final Database database;
    private final ParkedKeys parked;
    private final RecordReader reader;
    private final Effects effects;
    private final DeadLetters letters;
    private final Clock clock;

    Replay(
            Database database,
            ParkedKeys parked,
            RecordReader reader,
            Effects effects,
            DeadLetters letters,
            Clock clock) {
        this.database = database;
        this.parked = parked;
        this.reader = reader;
        this.effects = effects;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "parked-keys")
    @ActivateRequestContext
    void run() {
        boolean more = true;
        while (more) {
            more = step();
        }
    }

    /** One event of one due key; false if no key is due. */
    private boolean step() {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                database.openScope();
                Optional<ParkedKey> due = parked.due();
                due.ifPresent(key -> attempt.key = key.id());
                if (due.isPresent()) {
                    replayFirst(due.get(), attempt);
                }
                return due.isPresent();
            });
        } catch (RuntimeException failure) {
            if (attempt.key == null || LostConnection.caused(failure)) {
                LOG.warnf("parked keys: %s", Codes.of(failure));
                return false;
            }
            settle(attempt, failure);
            return true;
        }
    }

    private void replayFirst(ParkedKey key, Attempt attempt) throws Exception {
        Optional<ParkedKeys.ParkedEvent> first = parked.first(key.id());
        if (first.isEmpty()) {
            parked.free(key.id());
            return;
        }
        attempt.event = first.get();
        Reading reading = reader.read(first.get().record());
        parked.remove(first.get());
        switch (reading) {
            case Reading.Delivery<?> delivery -> {
                attempt.envelope = delivery.envelope();
                effects.apply(delivery);
            }
            case Reading.Broken broken -> bury(key, broken);
            case Reading.Unwanted unwanted -> bury(key, Reading.Broken.of(unwanted.envelope(), "unwanted"));
            case Reading.Beat beat -> bury(key, Reading.Broken.of(beat.envelope(), "unwanted"));
        }
    }

    /** What could be read when it was parked, and cannot be now, is told of and not waited for. */
    private void bury(ParkedKey key, Reading.Broken broken) {
        letters.append(key.topic(), key.key(), Intake.letter(broken));
    }

    private void settle(Attempt attempt, RuntimeException failure) {
        String code = Codes.of(failure);
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            switch (failure) {
                case NotYet waiting
                when patient(attempt, waiting) ->
                    parked.failedAgain(attempt.key, code, clock.instant().plus(AGAIN_AFTER));
                case NotYet waiting -> giveUp(attempt, code);
                case RuntimeException raced
                when Contention.caused(raced) ->
                    parked.failedAgain(attempt.key, code, clock.instant().plus(AGAIN_AFTER));
                case RuntimeException broken -> parked.failedAgain(attempt.key, code, null);
            }
        });
    }

    private boolean patient(Attempt attempt, NotYet waiting) {
        Instant end = attempt.event.parkedAt().plus(waiting.patience());
        return clock.instant().isBefore(end);
    }

    private void giveUp(Attempt attempt, String code) {
        Envelope envelope = attempt.envelope;
        parked.remove(attempt.event);
        letters.append(
                envelope.topic(), envelope.key(), new DeadLetters.Letter(envelope.id(), envelope.type(), code, 1));
    }

    /** How far an attempt came before its transaction was undone. */
    private static final class Attempt {
        private UUID key;
        private ParkedKeys.ParkedEvent event;
        private Envelope envelope;
    }
}
