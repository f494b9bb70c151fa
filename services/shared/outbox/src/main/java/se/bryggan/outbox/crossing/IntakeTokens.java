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
import se.bryggan.boundary.gate.Controller;

/**
 * Access tokens of the intakes that this service receives for: one per authority and branch, each with a key of its own.
 *
 * <p>An intake fetches for the branch and not for one unit of it: what is addressed to a unit that is gone reaches the
 * branch all the same (a report of concern, SoL 19:1).
 */
@ApplicationScoped
class IntakeTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcClients clients;
    private final String issuer;
    private final Path keys;
    private final Map<String, OidcClient> byIntake = new ConcurrentHashMap<>();
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
    String of(Controller recipient) {
        String intake = recipient.authority() + '.' + recipient.branch();
        Tokens held = current.get(intake);
        if (held == null || held.isAccessTokenExpired() || held.isAccessTokenWithinRefreshInterval()) {
            held = byIntake.computeIfAbsent(intake, this::client)
                    .getTokens()
                    .await()
                    .atMost(PATIENCE);
            current.put(intake, held);
        }
        return held.getAccessToken();
    }

    private OidcClient client(String intake) {
        OidcClientConfig config = new OidcClientConfigBuilder()
                .id("intake-" + intake)
                .authServerUrl(issuer)
                .clientId("intake-" + intake)
                .grant(OidcClientConfig.Grant.Type.CLIENT)
                .refreshTokenTimeSkew(Duration.ofSeconds(20))
                .credentials()
                .jwt()
                .keyFile(keys.resolve(intake + ".pem").toString())
                .endCredentials()
                .build();
        return clients.newClient(config).await().atMost(PATIENCE);
    }
}
