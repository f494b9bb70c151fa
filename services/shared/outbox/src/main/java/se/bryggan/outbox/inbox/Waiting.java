package se.bryggan.outbox.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;
import se.bryggan.outbox.Topics;

/** What waits of a feed for a person of operations, and gives way to the owner's newest state. */
@ApplicationScoped
class Waiting {
    private static final String TOPICS = """
            select distinct topic from parked_key where consumer = ? and retry_at is null
                and (topic like 'directory.%' or topic like 'consent.%')
            """;

    private static final String KEYS =
            "select id, key from parked_key where consumer = ? and topic = ? and retry_at is null";

    private static final String LAST = "select coalesce(max(seq), 0) from parked_event";

    private static final String FREE = """
            delete from parked_key k where id = ? and not exists (select 1 from parked_event e where e.parked_key = k.id)
            """;

    private final Database database;
    private final ParkedKeys parked;
    private final Topics topics;

    Waiting(Database database, ParkedKeys parked, Topics topics) {
        this.database = database;
        this.parked = parked;
        this.topics = topics;
    }

    /** The feeds of which something waits. */
    List<String> topics() {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            return database.list(row -> row.getString("topic"), TOPICS, topics.service());
        });
    }

    /** What waits of the topic now. */
    Found found(String topic) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            List<Key> keys = database.list(
                    row -> new Key(Sql.uuid(row, "id"), row.getString("key")), KEYS, topics.service(), topic);
            return new Found(keys, database.first(row -> row.getLong(1), LAST).orElseThrow());
        });
    }

    /**
     * Frees in the current transaction what was found before the owner's state was asked for, since that holds all of it;
     * not the keys of which the state could not be taken in. What has come since is tried again.
     */
    void giveWay(Found found, Set<String> failed) {
        for (Key key : found.keys()) {
            if (!failed.contains(key.key())) {
                database.update("delete from parked_event where parked_key = ? and seq <= ?", key.id(), found.last());
                if (database.update(FREE, key.id()) == 0) {
                    parked.release(key.id());
                }
            }
        }
    }

    /** Keys that wait, and the last event that waits behind any key. */
    record Found(List<Key> keys, long last) {
        Found {
            keys = List.copyOf(keys);
        }

        /** Whether what waits may be about anybody. */
        boolean concernsAnyone() {
            return concerns(ParkedGaps.ANYONE);
        }

        boolean concerns(String key) {
            return keys.stream().anyMatch(waits -> waits.key().equals(key));
        }
    }

    record Key(UUID id, String key) {}
}
