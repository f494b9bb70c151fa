package se.bryggan.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import se.bryggan.contracts.feed.Heartbeat;

/**
 * Numbers the events of each partition of a feed 1, 2, 3 … in the order of sending, so that a reader sees what it misses.
 *
 * <p>A number is written down before the event is first sent, and an event that is sent again keeps it.
 */
final class Numbering {
    private final Set<String> feeds;
    private final RelaySession session;
    private final Map<Lane, Long> last;

    Numbering(Set<String> feeds, RelaySession session) throws SQLException {
        this.feeds = feeds;
        this.session = session;
        this.last = session.places();
    }

    /** The partition of a key, as every producer and reader reckons it. */
    static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** The rows as they are to be sent; those of a feed whose partitions the broker does not tell are left out. */
    List<Unsent> number(List<Unsent> rows, Publisher publisher, Pauses pauses) throws SQLException {
        List<Unsent> numbered = new ArrayList<>();
        List<Unsent> fresh = new ArrayList<>();
        for (Unsent row : rows) {
            if (!feeds.contains(row.topic())) {
                numbered.add(row);
            } else if (!pauses.holds(row)) {
                Optional<Unsent> ready = ready(row, publisher, pauses);
                ready.ifPresent(numbered::add);
                ready.filter(event -> event.kind() == OutboxTable.Kind.EVENT && !event.equals(row))
                        .ifPresent(fresh::add);
            }
        }
        if (!fresh.isEmpty()) {
            session.number(fresh);
        }
        return numbered;
    }

    private Optional<Unsent> ready(Unsent row, Publisher publisher, Pauses pauses) {
        return switch (row.kind()) {
            case EVENT -> placed(row, publisher, pauses);
            case HEARTBEAT -> Optional.of(row.saying(EventJson.write(beat(row))));
            case TIMER, DEAD_LETTER -> Optional.of(row);
        };
    }

    private Optional<Unsent> placed(Unsent row, Publisher publisher, Pauses pauses) {
        try {
            return Optional.of(place(row, publisher.partitions(row.topic())));
        } catch (KafkaException e) {
            pauses.topic(row.topic());
            return Optional.empty();
        }
    }

    /** A topic that was made anew with fewer partitions has no place for what was numbered before. */
    private Unsent place(Unsent row, int partitions) {
        if (row.place() != null && row.partition() < partitions) {
            return row;
        }
        Lane lane = new Lane(row.topic(), partition(row.key(), partitions));
        return row.at(lane.partition(), last.merge(lane, 1L, Long::sum));
    }

    /** What is behind the events before it says so. */
    private Heartbeat beat(Unsent row) {
        Heartbeat written = EventJson.own(row.payload(), Heartbeat.class);
        long reached = last.getOrDefault(new Lane(row.topic(), row.partition()), 0L);
        return new Heartbeat(written.feed(), reached, written.run(), written.uptimeMillis());
    }

    /** One partition of a topic. */
    record Lane(String topic, int partition) {}
}
