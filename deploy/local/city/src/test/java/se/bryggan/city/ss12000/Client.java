package se.bryggan.city.ss12000;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import se.bryggan.city.City;
import se.bryggan.city.http.Doors;
import se.bryggan.city.http.Tokens;

/** Talks to a simulator of its own, as a connector would; a door's token is {@code token-of-<door>}. */
public final class Client implements AutoCloseable {

    public static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Doors doors;

    private Client(Doors doors) {
        this.doors = doors;
    }

    public static Client start(City city) throws IOException {
        Tokens tokens = new Tokens(Map.of(
                "utbildningsnamnden", "token-of-utbildningsnamnden",
                "friskola-eken", "token-of-friskola-eken",
                "stadsdelsnamnd-norr", "token-of-stadsdelsnamnd-norr",
                "register", "token-of-register",
                "catalogue", "token-of-catalogue"));
        return new Client(Ss12000Simulator.start(city, tokens, 0));
    }

    public HttpResponse<String> get(String path, String door) {
        return send(request(path, door).GET());
    }

    public HttpResponse<String> post(String path, String door, String body) {
        return send(request(path, door).POST(BodyPublishers.ofString(body)));
    }

    public JsonNode json(String path, String door) {
        HttpResponse<String> answer = get(path, door);
        if (answer.statusCode() != 200) {
            throw new AssertionError("status " + answer.statusCode());
        }
        return parse(answer.body());
    }

    /** All rows, page after page, until a page is empty; later pages keep the limit and drop the filters. */
    public JsonNode all(String path, String door) {
        ArrayNode rows = MAPPER.createArrayNode();
        String base = path.split("\\?", 2)[0];
        String limit = path.contains("limit=") ? "&limit=" + path.replaceAll(".*limit=(\\d+).*", "$1") : "";
        JsonNode page = json(path, door);
        while (!page.get("data").isEmpty()) {
            rows.addAll((ArrayNode) page.get("data"));
            page = json(base + "?pageToken=" + page.get("pageToken").asText() + limit, door);
        }
        return rows;
    }

    @Override
    public void close() {
        http.close();
        doors.close();
    }

    private HttpRequest.Builder request(String path, String door) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + doors.port() + "/" + path));
        return door == null ? request : request.header("Authorization", "Bearer token-of-" + door);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
