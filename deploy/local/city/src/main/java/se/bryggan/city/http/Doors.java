package se.bryggan.city.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A small HTTP server on the loopback address: the first part of the path is a door, and each door has its own token.
 *
 * <p>{@code /health} needs none. Without a known token the answer is 401, with another door's 403. It keeps no access
 * log, since queries may name pupils.
 */
public final class Doors implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Doors.class.getName());
    private static final int MAX_BODY_BYTES = 65_536;
    private static final int THREADS = 4;

    private final Map<String, Function<Request, Answer>> doors;
    private final Tokens tokens;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Doors(Map<String, Function<Request, Answer>> doors, Tokens tokens, int port) throws IOException {
        this.doors = Map.copyOf(doors);
        this.tokens = tokens;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    }

    /** Opens the doors; port 0 takes a free one. */
    public static Doors open(Map<String, Function<Request, Answer>> doors, Tokens tokens, int port) throws IOException {
        // Otherwise every small answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Doors opened = new Doors(doors, tokens, port);
        opened.server.setExecutor(opened.threads);
        opened.server.createContext("/", opened::handle);
        opened.server.start();
        return opened;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (answer.status() == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            String path = exchange.getRequestURI().getPath();
            return path.equals("/health") ? Answer.ok(Map.of("status", "UP")) : behindDoor(exchange, path);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (RuntimeException defect) {
            // The place is enough to find it; the message may quote what was sent.
            LOG.log(Level.ERROR, "request failed: {0} at {1}", defect.getClass().getName(), defect.getStackTrace()[0]);
            return Refusal.of(500, "the stand-in has a defect, see its log").answer();
        }
    }

    private Answer behindDoor(HttpExchange exchange, String path) throws IOException {
        String opened = tokens.door(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElseThrow(() -> Refusal.of(401, "a bearer token is needed"));
        String[] parts = path.substring(1).split("/", 2);
        if (!opened.equals(parts[0]) || !doors.containsKey(opened)) {
            throw Refusal.of(403, "the token does not open this door");
        }
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            throw Refusal.of(413, "the body is too large");
        }
        String rawQuery = exchange.getRequestURI().getRawQuery();
        return doors.get(opened)
                .apply(new Request(exchange.getRequestMethod(), parts.length == 2 ? parts[1] : "", rawQuery, body));
    }
}
