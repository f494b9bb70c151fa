package se.bryggan.outbox.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.bryggan.boundary.facts.Beat;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.boundary.facts.Progress;
import se.bryggan.outbox.Database;

/**
 * Counts how far each partition of the feeds that facts come from has been taken in: in the transaction of the effect in
 * the database, and after it in memory, where decisions ask.
 */
@ApplicationScoped
class FeedSteps {
    private static final String READ = "select place from feed_applied where topic = ? and partition = ?";

    private static final String WRITE = """
            insert into feed_applied (topic, partition, place) values (?, ?, ?)
            on conflict (topic, partition) do update set place = excluded.place
            """;

    private final Database database;
    private final Feeds feeds;
    private final Patience patience;

    FeedSteps(Database database, Feeds feeds, Patience patience) {
        this.database = database;
        this.feeds = feeds;
        this.patience = patience;
    }

    /** Notes the step in the current transaction, whose library scope must be open. */
    void note(Step step) {
        if (step.counts()) {
            Progress before = feeds.progress(step.topic(), step.partition());
            Progress after = before.took(step.number());
            if (after.applied() != before.applied()) {
                write(step.topic(), step.partition(), after.applied());
            }
        }
    }

    /** The transaction in which the step was noted is committed. */
    void done(Step step) {
        if (step.counts()) {
            feeds.took(step.topic(), step.partition(), step.number());
        }
    }

    /** Notes in the current transaction that the owner's state up to the number has been taken in. */
    void noteRestored(Step step) {
        write(
                step.topic(),
                step.partition(),
                feeds.progress(step.topic(), step.partition())
                        .restored(step.number())
                        .applied());
    }

    /** The transaction in which that was noted is committed. */
    void restored(Step step) {
        feeds.restored(step.topic(), step.partition(), step.number());
    }

    /** The owner says how far it has come. */
    void beat(Step step, Reading.Beat beat) {
        learn(step);
        feeds.beat(
                step.topic(),
                step.partition(),
                new Beat(
                        beat.partitions(),
                        beat.data().lastSequence(),
                        beat.data().run(),
                        Duration.ofMillis(beat.data().uptimeMillis()).toNanos()));
    }

    /** To be called before a step is noted, outside of its transaction. */
    void begin(Step step) {
        if (step.counts()) {
            learn(step);
        }
    }

    /** Learns how far an earlier run of this service has come. */
    void learn(Step step) {
        if (feeds.progress(step.topic(), step.partition()) == null) {
            feeds.begin(step.topic(), step.partition(), patience.whileDatabaseIsAway(() -> stored(step)));
        }
    }

    private long stored(Step step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            return database.first(row -> row.getLong("place"), READ, step.topic(), step.partition())
                    .orElse(0L);
        });
    }

    private void write(String topic, int partition, long place) {
        database.update(WRITE, topic, partition, place);
    }
}
