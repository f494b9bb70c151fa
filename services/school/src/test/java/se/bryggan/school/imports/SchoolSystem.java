package se.bryggan.school.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An organiser's SS12000 server: gives what a test has put there, two rows a page, and like the national reference server
 * a token with the last full page too.
 */
public final class SchoolSystem implements QuarkusTestResourceLifecycleManager {

    static final String ORGANISER = "skolhuvudman-import";

    private static final int PAGE = 2;
    private static final Map<String, List<String>> ROWS = new ConcurrentHashMap<>();

    private HttpServer server;
    private Path tokens;

    static void put(String resource, List<String> rows) {
        ROWS.put(resource, List.copyOf(rows));
    }

    @Override
    public Map<String, String> start() {
        try {
            tokens = Files.writeString(Files.createTempFile("tokens", ".properties"), ORGANISER + "=of-the-test\n");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/" + ORGANISER + "/v2/", SchoolSystem::answer);
        server.start();
        return Map.of(
                "bryggan.ss12000.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "bryggan.ss12000.tokens-file",
                tokens.toString());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean known =
                    "Bearer of-the-test".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            String query = exchange.getRequestURI().getQuery();
            String path = exchange.getRequestURI().getPath();
            String answer = path.endsWith("/persons/lookup")
                    ? found(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                    : page(path, query);
            byte[] body = (known ? answer : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** The persons whose ids the body names. */
    private static String found(String wanted) {
        return ROWS.getOrDefault("persons", List.of()).stream()
                .filter(person -> wanted.contains(person.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String page(String path, String query) {
        List<String> rows = ROWS.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of());
        int from = query.contains("pageToken=") ? Integer.parseInt(query.replaceAll(".*pageToken=(\\d+).*", "$1")) : 0;
        List<String> page = new ArrayList<>(rows.subList(from, Math.min(from + PAGE, rows.size())));
        String token = page.isEmpty() ? "null" : "\"" + (from + page.size()) + "\"";
        return "{\"data\":[" + String.join(",", page) + "],\"pageToken\":" + token + "}";
    }
}
