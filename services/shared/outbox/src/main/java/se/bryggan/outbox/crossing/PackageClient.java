package se.bryggan.outbox.crossing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.content.PackageContent;
import se.bryggan.outbox.EventJson;

/** Fetches a package from its holder, as the intake of the branch that it is addressed to. */
@ApplicationScoped
class PackageClient {
    private static final Logger LOG = Logger.getLogger(PackageClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IntakeTokens tokens;
    private final OwnAddress addresses;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PackageClient(IntakeTokens tokens, OwnAddress addresses) {
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** Asks the holder once. */
    Answer retrieve(String dataref, Controller recipient) {
        URI address = URI.create(dataref);
        if (!addresses.ofPeer(address)) {
            // More often a holder that this service's configuration lacks than an event that lies: it can be mended.
            LOG.error("package: the holder's address is none of bryggan.peers");
            return new Answer.Later("foreign-address");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + tokens.of(recipient))
                    .header("Accept", "application/json")
                    .build();
            return read(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return new Answer.Later("unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Later("interrupted");
        } catch (RuntimeException e) {
            LOG.warnf("package: no token (%s)", e.getClass().getSimpleName());
            return new Answer.Later("no-token");
        }
    }

    private static Answer read(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 200 -> content(response.body());
            case 404 -> new Answer.Refused("not-found");
            case 410 -> new Answer.Refused("gone");
            default -> new Answer.Later("status-" + response.statusCode());
        };
    }

    private static Answer content(byte[] body) {
        try {
            Map<Category, JsonNode> content = new EnumMap<>(Category.class);
            EventJson.read(body, PackageContent.class)
                    .categories()
                    .forEach((code, node) -> content.put(Category.valueOf(code), node));
            return new Answer.Content(content);
        } catch (EventJson.MalformedJson | IllegalArgumentException e) {
            return new Answer.Later("unreadable");
        }
    }

    /** What the holder said. */
    sealed interface Answer {
        record Content(Map<Category, JsonNode> content) implements Answer {}

        /** Never: unknown, withdrawn, expired or denied. */
        record Refused(String code) implements Answer {}

        /** Not now. */
        record Later(String code) implements Answer {}
    }
}
