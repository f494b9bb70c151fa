package se.bryggan.outbox.crossing;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientConfigBuilder;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Access tokens of the intake of each authority that this service receives for; each proves itself with its own key. */
@ApplicationScoped
class IntakeTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcClients clients;
    private final String issuer;
    private final Path keys;
    private final Map<String, OidcClient> byAuthority = new ConcurrentHashMap<>();
    private final Map<String, Tokens> current = new ConcurrentHashMap<>();

    IntakeTokens(
            OidcClients clients,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "bryggan.intake.keys-dir", defaultValue = ".") Path keys) {
        this.clients = clients;
        this.issuer = issuer;
        this.keys = keys;
    }

    /** A token that is good now; fails when the issuer gives none. */
    String of(String authority) {
        Tokens held = current.get(authority);
        if (held == null || held.isAccessTokenExpired() || held.isAccessTokenWithinRefreshInterval()) {
            held = byAuthority
                    .computeIfAbsent(authority, this::client)
                    .getTokens()
                    .await()
                    .atMost(PATIENCE);
            current.put(authority, held);
        }
        return held.getAccessToken();
    }

    private OidcClient client(String authority) {
        OidcClientConfig config = new OidcClientConfigBuilder()
                .id("intake-" + authority)
                .authServerUrl(issuer)
                .clientId("intake-" + authority)
                .grant(OidcClientConfig.Grant.Type.CLIENT)
                .refreshTokenTimeSkew(Duration.ofSeconds(20))
                .credentials()
                .jwt()
                .keyFile(keys.resolve(authority + ".pem").toString())
                .endCredentials()
                .build();
        return clients.newClient(config).await().atMost(PATIENCE);
    }
}
