package se.bryggan.outbox.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.DeadLetters;

/** The transactions of the inbox: take an event in, park its key, bury what is no event. */
@ApplicationScoped
class Intake {
    private final Database database;
    private final Effects effects;
    private final ParkedKeys parked;
    private final DeadLetters letters;
    private final FeedSteps steps;

    Intake(Database database, Effects effects, ParkedKeys parked, DeadLetters letters, FeedSteps steps) {
        this.database = database;
        this.effects = effects;
        this.parked = parked;
        this.letters = letters;
        this.steps = steps;
    }

    @ActivateRequestContext
    Effects.Outcome take(Reading.Delivery<?> delivery, Step step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            steps.note(step);
            Optional<UUID> parkedKey = parked.lock(delivery.envelope());
            if (parkedKey.isPresent()) {
                parked.add(parkedKey.get(), delivery);
                return Effects.Outcome.WAITS;
            }
            return effects.apply(delivery);
        });
    }

    /** Parks the key; a dead letter tells operations when it waits for them. */
    @ActivateRequestContext
    Effects.Outcome park(Reading.Delivery<?> delivery, Step step, String code, int attempts, Instant retryAt) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            steps.note(step);
            parked.park(delivery, code, attempts, retryAt);
            if (retryAt == null) {
                Envelope envelope = delivery.envelope();
                letters.append(
                        envelope.topic(),
                        envelope.key(),
                        new DeadLetters.Letter(envelope.id(), envelope.type(), code, attempts));
            }
            return Effects.Outcome.WAITS;
        });
    }

    /** Leaves a dead letter, and a gap in what is known when facts come from the topic. */
    @ActivateRequestContext
    Void bury(Reading.Broken broken, Step step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            steps.note(step);
            letters.append(broken.topic(), null, letter(broken));
            if (ParkedGaps.factsComeFrom(broken.topic())) {
                parked.markGap(broken);
            }
            return null;
        });
    }

    /** Only counts what nobody here wants. */
    Void pass(Step step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            steps.note(step);
            return null;
        });
    }

    static DeadLetters.Letter letter(Reading.Broken broken) {
        Envelope envelope = broken.envelope();
        return envelope == null
                ? new DeadLetters.Letter(null, null, broken.code(), 1)
                : new DeadLetters.Letter(envelope.id(), envelope.type(), broken.code(), 1);
    }
}
