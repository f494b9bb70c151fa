package se.bryggan.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import se.bryggan.boundary.disclosure.Branch;

/**
 * A small OpenID Connect issuer: discovery, keys, and tokens for clients that prove themselves with a signed assertion
 * ({@code private_key_jwt}). Services validate its tokens as they do Keycloak's.
 */
public final class OidcIssuer implements AutoCloseable {
    /** The authorities of the story, and those of the tests here; each has an intake per branch. */
    private static final List<String> AUTHORITIES = List.of(
            "utbildningsnamnden",
            "friskola-eken",
            "stadsdelsnamnd-norr",
            "stadsdelsnamnd-soder",
            "region",
            "municipality");

    private final HttpServer server;
    private final Path keys;
    private final SigningKey key;
    private final KeyPair clients;

    private OidcIssuer(HttpServer server, Path keys, SigningKey key, KeyPair clients) {
        this.server = server;
        this.keys = keys;
        this.key = key;
        this.clients = clients;
    }

    /** Starts it on a free port with keys of its own. */
    public static OidcIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Path folder = Files.createTempDirectory("bryggan-oidc");
            var issuer = new OidcIssuer(server, folder, SigningKey.generate(folder), SigningKey.pair());
            SigningKey.writePrivate(folder.resolve("client.pem"), issuer.clients.getPrivate());
            Files.createDirectory(folder.resolve("intake"));
            for (String authority : AUTHORITIES) {
                for (Branch branch : Branch.values()) {
                    SigningKey.writePrivate(
                            folder.resolve("intake").resolve(authority + "." + branch + ".pem"),
                            issuer.clients.getPrivate());
                }
            }
            issuer.serve();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("OIDC issuer", e);
        }
    }

    /** What a service and {@link Tokens} need to know. Every client of the tests has the same key. */
    public Map<String, String> config() {
        String clientKey = keys.resolve("client.pem").toString();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.oidc.auth-server-url", address());
        config.put("quarkus.oidc-client.auth-server-url", address());
        config.put("quarkus.oidc-client.credentials.jwt.key-file", clientKey);
        config.put("bryggan.testkit.oidc.keys", keys.toString());
        config.put("bryggan.intake.keys-dir", keys.resolve("intake").toString());
        return config;
    }

    @Override
    public void close() {
        server.stop(0);
        Folders.delete(keys);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/bryggan";
    }

    private void serve() {
        server.createContext("/realms/bryggan/.well-known/openid-configuration", this::discovery);
        server.createContext("/realms/bryggan/certs", this::certs);
        server.createContext("/realms/bryggan/token", this::token);
        server.start();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                Map.of(
                        "issuer",
                        address(),
                        "jwks_uri",
                        address() + "/certs",
                        "token_endpoint",
                        address() + "/token",
                        "token_endpoint_auth_methods_supported",
                        List.of("private_key_jwt")));
    }

    private void certs(HttpExchange exchange) throws IOException {
        RsaJsonWebKey shown = key.publicKey();
        try (exchange) {
            byte[] body = new JsonWebKeySet(shown).toJson().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        String client = ClientAssertion.clientOf(form, clients.getPublic(), address());
        if (client == null || !"client_credentials".equals(form.get("grant_type"))) {
            answer(exchange, 401, Map.of("error", "invalid_client"));
            return;
        }
        String token = new Tokens(key, address(), Tokens.everyService()).ofClient(client);
        answer(exchange, 200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        Map<String, String> form = new HashMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> json) throws IOException {
        try (exchange) {
            byte[] body = JsonUtil.toJson(new HashMap<>(json)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
