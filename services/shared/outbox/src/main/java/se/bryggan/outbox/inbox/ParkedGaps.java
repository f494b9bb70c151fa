package se.bryggan.outbox.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.facts.Gaps;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Topics;

/**
 * A parked key is a gap in what is known of its subject; one parked under {@link #ANYONE} is a gap in what is known of
 * everyone whom the topic tells of.
 */
@ApplicationScoped
class ParkedGaps implements Gaps {
    private static final String WAITS = "select 1 from parked_key where consumer = ? and topic = ? and key in (?, '*')";

    /** The key that stands for all of a topic's. */
    static final String ANYONE = "*";

    private final Database database;
    private final Topics topics;

    ParkedGaps(Database database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** Whether decisions rest on what the topic tells. */
    static boolean factsComeFrom(String topic) {
        return topic.startsWith("directory.") || topic.startsWith("consent.");
    }

    @Override
    public boolean waits(String topic, UUID key) {
        database.openScope();
        boolean waits = database.first(
                        row -> row.getInt(1), WAITS, topics.service(), topic, key == null ? ANYONE : key.toString())
                .isPresent();
        database.closeScope();
        return waits;
    }
}
