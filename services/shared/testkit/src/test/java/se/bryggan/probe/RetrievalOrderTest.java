package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.AdminSql;

/** In which order waiting packages are fetched from a holder that has nothing of them any more. */
@QuarkusTest
class RetrievalOrderTest {
    private static final int GONE = 410;

    /** All in one statement: the fetching sees them at once. The later in the list, the shorter it has waited. */
    private static final String WAITING = """
            insert into incoming_package (handover_id, kind, sector, purpose, sender_authority, sender_branch, dataref,
                sent_at, received_at, correlation, state, due_at, controller, branch)
            select (said.id)::uuid, said.kind, 'SOCIAL', 'SST_REFERRAL', 'utbildningsnamnden', 'SCHOOL', ? || said.id,
                now(), now(), (said.id)::uuid, 'WAITING', now() - interval '1 hour' + said.place * interval '1 minute',
                'stadsdelsnamnd-norr', 'SCHOOL_SOCIAL_TEAM'
            from unnest(string_to_array(?, ','), string_to_array(?, ',')) with ordinality as said (id, kind, place)
            """;

    @ConfigProperty(name = "bryggan.peers.hanging")
    URI holder;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void theHolderIsThere() throws IOException {
        server = HttpServer.create(new InetSocketAddress(holder.getHost(), holder.getPort()), 0);
        server.createContext("/v1/packages/", this::gone);
        server.start();
    }

    @AfterEach
    void theHolderIsAway() {
        server.stop(0);
    }

    @Test
    void reportsOfConcernAreFetchedBeforeWhatHasWaitedLonger() {
        List<String> ids = List.of(id(), id(), id(), id());

        AdminSql.update(
                WAITING,
                holder + "/v1/packages/",
                String.join(",", ids),
                "REFERRAL,REFERRAL,CONCERN_REPORT,CONCERN_REPORT");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ordered(ids).size() == ids.size());
        assertEquals(List.of(ids.get(2), ids.get(3), ids.get(0), ids.get(1)), ordered(ids));
    }

    private List<String> ordered(List<String> own) {
        return asked.stream().filter(own::contains).distinct().toList();
    }

    private void gone(HttpExchange request) throws IOException {
        try (request) {
            String path = request.getRequestURI().getPath();
            asked.add(path.substring(path.lastIndexOf('/') + 1));
            request.sendResponseHeaders(GONE, -1);
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
