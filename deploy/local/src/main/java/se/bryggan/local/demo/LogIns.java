package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import se.bryggan.local.keycloak.Programs;
import se.bryggan.local.secrets.Secrets;

/** Logs in with the generated passwords of {@code .local/demo-logins}, and keeps each token until it is nearly over. */
final class LogIns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MARGIN_SECONDS = 60;

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final Map<String, String> passwords;
    private final Clock clock;
    private final Map<String, PrivateKey> programs = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();

    LogIns(HttpClient http, URI tokenEndpoint, Path demoLogins, Clock clock) throws IOException {
        this.http = http;
        this.tokenEndpoint = tokenEndpoint;
        this.clock = clock;
        try (var lines = Files.lines(demoLogins)) {
            this.passwords = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        }
    }

    /** The access token of a log-in. */
    String token(String login) throws IOException, InterruptedException {
        Token known = tokens.get(login);
        if (known == null || clock.instant().isAfter(known.goodUntil())) {
            known = logIn(login);
            tokens.put(login, known);
        }
        return known.value();
    }

    /** A program that proves itself with its own key, from now on known by its name as people are. */
    void program(String client, Secrets secrets) {
        programs.put(client, Programs.serviceKey(secrets, client).key());
    }

    private Token logIn(String login) throws IOException, InterruptedException {
        String form = programs.containsKey(login) ? programForm(login) : personForm(login);
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new StoryFailure("Keycloak refuses the log-in of " + login + " (" + answer.statusCode() + ")");
        }
        JsonNode body = JSON.readTree(answer.body());
        Instant end = clock.instant().plusSeconds(body.path("expires_in").asLong() - MARGIN_SECONDS);
        return new Token(body.path("access_token").asText(), end);
    }

    private String personForm(String login) {
        String password = passwords.get(login);
        if (password == null) {
            throw new StoryFailure("there is no log-in " + login);
        }
        return "grant_type=password&client_id=demo-cli&username=" + encoded(login) + "&password=" + encoded(password);
    }

    /** RFC 7523: the program signs who it is, for this token endpoint, for a minute. */
    private String programForm(String client) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(client);
        claims.setSubject(client);
        claims.setAudience(tokenEndpoint.resolve("/realms/bryggan").toString());
        claims.setIssuedAt(NumericDate.fromMilliseconds(System.currentTimeMillis()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(System.currentTimeMillis() + 60_000));
        claims.setGeneratedJwtId();
        JsonWebSignature assertion = new JsonWebSignature();
        assertion.setPayload(claims.toJson());
        assertion.setKey(programs.get(client));
        assertion.setKeyIdHeaderValue("1");
        assertion.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return "grant_type=client_credentials&client_assertion_type="
                    + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") + "&client_assertion="
                    + assertion.getCompactSerialization();
        } catch (JoseException e) {
            throw new StoryFailure("cannot sign for " + client);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String value, Instant goodUntil) {}
}
