package se.bryggan.outbox.readers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.facts.Gaps;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.TopicReaders;
import se.bryggan.outbox.Topics;

/** The two ends of the question who has taken in a change: its owner's officer asks, and each reader answers. */
@ApplicationScoped
class FollowUp {
    private static final String PLACE = "select place from feed_applied where topic = ? and partition = ?";

    private final Gate gate;
    private final Database database;
    private final Changes changes;
    private final Gaps gaps;
    private final TopicReaders readers;

    FollowUp(Gate gate, Database database, Changes changes, Gaps gaps, TopicReaders readers) {
        this.gate = gate;
        this.database = database;
        this.changes = changes;
        this.gaps = gaps;
        this.readers = readers;
    }

    /** What was told last of the subject in the officer's own sector; another sector's topics are unknown here. */
    @Guarded("feed.readers")
    List<Change> changes(String topic, UUID subject) {
        AccessPermit permit = gate.permit();
        Optional<Sector> sector = Sector.find(permit.controller().branch());
        if (sector.filter(own -> topic.endsWith("." + own.code() + ".v1")).isEmpty()) {
            throw gate.refuse(Denied.Code.UNKNOWN);
        }
        return changes.about(topic, subject, permit.controller().authority());
    }

    /** Asked by the owner of the topic, or by another of its readers. */
    @Guarded("feed.applied")
    Applied applied(String topic, String asker, UUID subject, int partition, long place) {
        if (!Topics.owner(topic).equals(asker) && !readers.mayRead(asker, topic)) {
            throw gate.refuse(Denied.Code.UNKNOWN);
        }
        boolean waits = gaps.waits(topic, subject);
        database.openScope();
        long applied = database.first(row -> row.getLong("place"), PLACE, topic, partition)
                .orElse(0L);
        return new Applied(!waits && applied >= place);
    }
}
