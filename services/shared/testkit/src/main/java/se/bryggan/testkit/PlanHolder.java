package se.bryggan.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where the holder of plans answers in a whole installation; gives out what a test has left with it. */
public final class PlanHolder implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, String> LEFT = new ConcurrentHashMap<>();

    private HttpServer server;

    /** Path of a package that will be handed out; any other path answers that it is gone. */
    public static void leave(String path, String content) {
        LEFT.put(path, content);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", PlanHolder::answer);
        server.start();
        return Map.of(
                "bryggan.peers.sip", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String content = LEFT.get(exchange.getRequestURI().getPath());
            boolean known = exchange.getRequestHeaders().getFirst("Authorization") != null && content != null;
            byte[] body = known ? content.getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 410, known ? body.length : -1);
            exchange.getResponseBody().write(body);
        }
    }
}
