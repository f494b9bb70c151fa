package se.bryggan.outbox.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.outbox.EventJson;

/** Asks the owner of a topic for its newest state, as this service. */
@ApplicationScoped
class SnapshotClient {
    /** Items of a full page; a page with fewer is the last. */
    static final int LIMIT = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, URI> peers;
    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SnapshotClient(@ConfigProperty(name = "bryggan.peers") Map<String, URI> peers, OidcClient client) {
        this.peers = peers;
        this.client = client;
    }

    /** The service whose record the topic is. */
    static String owner(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }

    /** One page, the first is 1. */
    Page page(String topic, int page) throws Unavailable {
        try {
            HttpResponse<byte[]> answer = http.send(request(topic, page), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new Unavailable("status-" + answer.statusCode());
            }
            return EventJson.read(answer.body(), Page.class);
        } catch (IOException e) {
            throw new Unavailable("unreachable");
        } catch (EventJson.MalformedJson e) {
            throw new Unavailable("unreadable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
    }

    private HttpRequest request(String topic, int page) throws Unavailable {
        URI owner = peers.get(owner(topic));
        if (owner == null) {
            throw new Unavailable("no-address");
        }
        return HttpRequest.newBuilder(
                        URI.create(owner + "/v1/snapshots/" + topic + "?limit=" + LIMIT + "&page=" + page))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json")
                .build();
    }

    private String token() throws Unavailable {
        try {
            return tokens.getTokens(client).await().atMost(PATIENCE).getAccessToken();
        } catch (RuntimeException e) {
            throw new Unavailable("no-token");
        }
    }

    /** As {@code GET /v1/snapshots/{topic}} answers. */
    record Page(List<Place> places, List<Item> items) {
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

    /** The owner does not answer as it should; {@code getMessage()} is a code. */
    static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String code) {
            super(code, null, false, false);
        }
    }
}
