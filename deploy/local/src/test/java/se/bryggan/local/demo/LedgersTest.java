package se.bryggan.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTest {
    private static final int ROWS = 250;

    @TempDir
    private Path folder;

    private HttpServer web;

    @BeforeEach
    void start() throws Exception {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/token", exchange -> answer(exchange, Map.of("access_token", "t", "expires_in", 300)));
        web.createContext("/v1/ledger", this::ledger);
        web.start();
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    void allDecisionsAreShownHoweverManyPagesTheyFill() throws Exception {
        Path logIns = Files.writeString(folder.resolve("demo-logins"), "dataskyddsombud-region\tsecret\n");
        URI site = URI.create("http://127.0.0.1:" + web.getAddress().getPort());
        HttpClient http = HttpClient.newHttpClient();
        Api api =
                new Api(http, Map.of("sip", site), new LogIns(http, site.resolve("/token"), logIns, Clock.systemUTC()));

        List<Map<String, String>> rows = new Ledgers(api, List.of("region")).disclosures("region", "sip", "subject=x");

        assertEquals(
                IntStream.range(0, ROWS).mapToObj(Integer::toString).toList(),
                rows.stream().map(row -> row.get("step")).toList());
    }

    private void ledger(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery() + "&";
        int page = number(query, "page");
        int limit = number(query, "limit");
        List<Map<String, Object>> items = IntStream.range((page - 1) * limit, Math.min(ROWS, page * limit))
                .mapToObj(row -> Map.<String, Object>of("question", "DISCLOSURE", "step", Integer.toString(row)))
                .toList();
        answer(exchange, Map.of("items", items, "total", ROWS));
    }

    private static int number(String query, String name) {
        return query.contains(name + "=")
                ? Integer.parseInt(query.replaceAll(".*?\\b" + name + "=(\\d+)&.*", "$1"))
                : 1;
    }

    private static void answer(HttpExchange exchange, Map<String, ?> json) throws IOException {
        byte[] body = new ObjectMapper().writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
