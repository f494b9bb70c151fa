package se.bryggan.notification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers as the directory does, to callers with a token: a post's address is {@code <role>-<unit>@post.test}, a person's
 * {@code <ref>@familj.test}. A unit that begins with {@code empty} has no posts, one with {@code classes} a mentor for
 * each of two classes, one with {@code hanging} is answered when {@link #letGo} says so, and one with {@code away} is
 * answered the second time it is asked for, one with {@code refused} never; a person whose reference begins with 0 is protected, and the guardian {@code G} is
 * {@link Readers#GUARDIAN}.
 */
public final class DirectoryStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Semaphore HELD = new Semaphore(0);
    private static final Semaphore LET_GO = new Semaphore(0);

    private static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();

    private final Set<String> askedFor = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    /** Returns when a question about a unit of the hanging kind waits for its answer. */
    public static void awaitHeld() throws InterruptedException {
        assertTrue(HELD.tryAcquire(30, TimeUnit.SECONDS));
    }

    /** How often the unit's posts have been asked for. */
    public static int asked(String unit) {
        return ASKED.getOrDefault(unit, 0);
    }

    /** Lets the directory answer one question that it holds. */
    public static void letGo() {
        LET_GO.release();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/units/", this::posts);
        server.createContext("/v1/persons/", this::contact);
        server.createContext("/v1/me/kin", this::kin);
        server.setExecutor(Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("directory-", 0).factory()));
        server.start();
        return Map.of(
                "quarkus.rest-client.directory.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "quarkus.rest-client.directory.read-timeout",
                "60000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void posts(HttpExchange exchange) throws IOException {
        String unit = exchange.getRequestURI().getPath().split("/")[3];
        String role = exchange.getRequestURI().getQuery().replace("role=", "");
        ASKED.merge(unit, 1, Integer::sum);
        if (unit.startsWith("refused")) {
            answer(exchange, 403, "{}");
            return;
        }
        if (unit.startsWith("hanging")) {
            HELD.release();
            LET_GO.acquireUninterruptibly();
        }
        if (unit.startsWith("away") && askedFor.add(unit)) {
            answer(exchange, 503, "{}");
            return;
        }
        Stream<String> groups = unit.startsWith("empty")
                ? Stream.of()
                : unit.startsWith("classes") ? Stream.of("7a", "7b") : Stream.of("");
        String posts = groups.map(group -> post(unit, role, group)).collect(Collectors.joining(","));
        answer(exchange, 200, "{\"posts\":[" + posts + "]}");
    }

    private static String post(String unit, String role, String group) {
        return group.isEmpty()
                ? "{\"role\":\"%s\",\"email\":\"%s-%s@post.test\"}".formatted(role, role, unit)
                : "{\"role\":\"%s\",\"group\":\"%s\",\"email\":\"%s-%s-%s@post.test\"}"
                        .formatted(role, group, role, group, unit);
    }

    private void contact(HttpExchange exchange) throws IOException {
        String person = exchange.getRequestURI().getPath().split("/")[3];
        boolean known =
                !person.startsWith("0") && exchange.getRequestURI().getQuery().contains("sector=SCHOOL");
        answer(exchange, known ? 200 : 404, known ? "{\"email\":\"%s@familj.test\"}".formatted(person) : "{}");
    }

    private void kin(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"self\":\"%s\",\"children\":[]}".formatted(Readers.GUARDIAN));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            boolean allowed = token != null && token.startsWith("Bearer ");
            byte[] bytes = (allowed ? body : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(allowed ? status : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
