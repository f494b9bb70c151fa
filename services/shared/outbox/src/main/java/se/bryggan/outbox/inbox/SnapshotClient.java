package se.bryggan.outbox.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.bryggan.outbox.PeerClient;
import se.bryggan.outbox.Topics;

/** Asks the owner of a topic for its newest state. */
@ApplicationScoped
class SnapshotClient {
    /** Items of a full page; a page with fewer is the last. */
    static final int LIMIT = 500;

    private final PeerClient peers;

    SnapshotClient(PeerClient peers) {
        this.peers = peers;
    }

    /** One page, the first is 1. */
    Page page(String topic, int page) throws PeerClient.Unavailable {
        return peers.get(Topics.owner(topic), path(topic, LIMIT) + "&page=" + page, Page.class);
    }

    /** What the owner's clock shows, and little else. */
    Page clock(String topic) throws PeerClient.Unavailable {
        return peers.get(Topics.owner(topic), path(topic, 1), Page.class);
    }

    private static String path(String topic, int limit) {
        return "/v1/snapshots/" + topic + "?limit=" + limit;
    }

    /** As {@code GET /v1/snapshots/{topic}} answers. */
    record Page(UUID run, long uptimeMillis, List<Place> places, List<Item> items) {
        Page {
            places = List.copyOf(places);
            items = List.copyOf(items);
        }
    }

    /** The items of all pages together hold what was sent on the partition up to the number {@code place}. */
    record Place(int partition, long place) {}

    /** The newest event of a key and state. */
    record Item(
            String type,
            String key,
            long sequence,
            UUID id,
            Instant time,
            String controller,
            String branch,
            JsonNode data) {}
}
