package se.bryggan.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Starts PostgreSQL, Kafka with the project's topics, and an OpenID issuer for the tests of a service.
 *
 * <p>Every {@code @QuarkusTest} of a module that has testkit gets it without asking, once for all of its tests.
 */
public final class BrygganStack implements QuarkusTestResourceLifecycleManager {
    private PostgresServer postgres;
    private KafkaBroker kafka;
    private OidcIssuer oidc;
    private Path keyFile;

    @Override
    public Map<String, String> start() {
        var database = CompletableFuture.supplyAsync(PostgresServer::start);
        kafka = KafkaBroker.start();
        oidc = OidcIssuer.start();
        TopicPlan.create(kafka.clientSettings(), "testkit");
        postgres = database.join();

        Map<String, String> config = new HashMap<>();
        config.putAll(postgres.config());
        config.putAll(kafka.config());
        config.putAll(oidc.config());
        config.put("bryggan.seal.kek-file", newKey().toString());
        config.put("bryggan.ledger.key-file", newKey().toString());
        config.put("quarkus.http.test-port", FreePorts.take(1).getFirst().toString());
        config.put("quarkus.management.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (oidc != null) {
            oidc.close();
        }
    }

    private Path newKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            keyFile = Files.createTempFile("bryggan", ".kek");
            keyFile.toFile().deleteOnExit();
            return Files.writeString(keyFile, Base64.getEncoder().encodeToString(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
