package se.bryggan.outbox;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Asks another service, as this service. */
@ApplicationScoped
public class PeerClient {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, URI> peers;
    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PeerClient(Peers peers, OidcClient client) {
        this.peers = peers.addresses();
        this.client = client;
    }

    /** The answer of the service under its base address; fails when there is none, or not the usual one. */
    public <T> T get(String service, String path, Class<T> answer) throws Unavailable {
        try {
            HttpResponse<byte[]> response = http.send(request(service, path), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new Unavailable("status-" + response.statusCode());
            }
            return EventJson.read(response.body(), answer);
        } catch (IOException e) {
            throw new Unavailable("unreachable");
        } catch (EventJson.MalformedJson e) {
            throw new Unavailable("unreadable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
    }

    private HttpRequest request(String service, String path) throws Unavailable {
        URI base = peers.get(service);
        if (base == null) {
            throw new Unavailable("no-address");
        }
        return HttpRequest.newBuilder(URI.create(base + path))
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

    /** The service does not answer as it should; {@code getMessage()} is a code. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String code) {
            super(code, null, false, false);
        }
    }
}
