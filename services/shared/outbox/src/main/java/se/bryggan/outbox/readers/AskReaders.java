package se.bryggan.outbox.readers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.outbox.PeerClient;
import se.bryggan.outbox.TopicReaders;
import se.bryggan.outbox.Topics;

/** Asks every reader of a feed whether it has taken in a change. To be called outside of a transaction. */
@ApplicationScoped
public class AskReaders {
    private final TopicReaders readers;
    private final PeerClient peers;
    private final Topics topics;

    AskReaders(TopicReaders readers, PeerClient peers, Topics topics) {
        this.readers = readers;
        this.peers = peers;
        this.topics = topics;
    }

    /** One answer per reader, by name. */
    public List<Reach> ask(Change change) {
        return readers.of(change.topic()).stream()
                .filter(reader -> !reader.equals(topics.service()))
                .map(reader -> ask(reader, change))
                .toList();
    }

    private Reach ask(String reader, Change change) {
        if (change.place() == null) {
            return new Reach(reader, Reach.State.NOT_YET, change.at());
        }
        String path = "/v1/feeds/" + change.topic() + "/applied?subject=" + change.subject() + "&partition="
                + change.partition() + "&place=" + change.place();
        try {
            return peers.get(reader, path, Applied.class).applied()
                    ? new Reach(reader, Reach.State.APPLIED, null)
                    : new Reach(reader, Reach.State.NOT_YET, change.at());
        } catch (PeerClient.Unavailable e) {
            return new Reach(reader, Reach.State.NO_ANSWER, change.at());
        }
    }
}
