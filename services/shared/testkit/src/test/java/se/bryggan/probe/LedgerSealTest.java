package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.ledger.LedgerSealer;
import se.bryggan.boundary.ledger.proof.VerifyLedgerCommand;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

/** Rows of a real service, sealed, taken out through the API, and verified by the command. */
@QuarkusTest
class LedgerSealTest {

    private static final Path HEADS = Path.of("target/ledger-heads.jsonl");

    @Inject
    LedgerSealer sealer;

    @Inject
    Entering entering;

    @Inject
    MeterRegistry meters;

    @Inject
    CurrentActor current;

    @TempDir
    Path folder;

    @Test
    void everyRowIsSealedOnceAndTheExportStandsAgainstTheHeadsKeptOutside() throws Exception {
        String board = "board-" + UUID.randomUUID();
        for (int minute = 0; minute < 3; minute++) {
            work(board, 5);
            sealer.seal();
        }

        assertEquals(List.of("0"), Effects.texts("select count(*) from ledger_unsealed where controller = ?", board));

        List<String> lines = exported(board);

        assertEquals(15, lines.stream().filter(line -> line.contains("\"row\"")).count());
        assertEquals(3, lines.stream().filter(line -> line.contains("\"head\"")).count());
        String verdict = verified(board, lines, 0);
        assertTrue(verdict.contains(board + "/testkit: 15 rows stand as they were sealed\n"), verdict);
    }

    @Test
    void operatorsSeeHowLongTheSealingIsBehind() throws Exception {
        String board = "board-" + UUID.randomUUID();
        work(board, 2);
        Effects.change("update ledger_unsealed set since = since - interval '10 minutes' where controller = ?", board);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> gauge("ledger_oldest_unsealed_seconds") >= 600);
        assertTrue(gauge("ledger_unsealed_rows") >= 2);

        sealer.seal();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> gauge("ledger_oldest_unsealed_seconds") < 600);
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    @Test
    void theHeadsThatOthersReadFromTheTopicAreAnchors() throws Exception {
        String board = "board-" + UUID.randomUUID();
        work(board, 3);
        sealer.seal();
        work(board, 2);
        sealer.seal();

        List<ConsumerRecord<String, byte[]>> told =
                Events.await("ledger-head.v1", 2, record -> (board + "/testkit").equals(record.key()));

        List<String> anchors = told.stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
        String verdict = verified(exported(board), anchors, 0);
        assertTrue(verdict.contains(board + "/testkit: 5 rows stand as they were sealed\n"), verdict);
    }

    @Test
    void aHeadThatCouldNotBeWrittenToTheFileIsWrittenAtTheNextRun() throws Exception {
        String board = "board-" + UUID.randomUUID();
        work(board, 2);
        sealer.seal();
        Path aside = folder.resolve("heads");
        Files.move(HEADS, aside);
        Files.createDirectory(HEADS);
        try {
            work(board, 2);
            assertThrows(UncheckedIOException.class, sealer::seal);
        } finally {
            Files.delete(HEADS);
            Files.move(aside, HEADS);
        }

        sealer.seal();

        assertEquals(
                List.of("1", "2"),
                Files.readAllLines(HEADS).stream()
                        .filter(head -> head.contains(board))
                        .map(head -> head.replaceAll(".*\"number\":(\\d+).*", "$1"))
                        .toList());
        verified(board, exported(board), 0);
    }

    @Test
    void rowsOfManyHandsAtOnceAreAllSealed() throws Exception {
        String board = "board-" + UUID.randomUUID();
        List<Thread> hands = IntStream.range(0, 4)
                .mapToObj(hand -> Thread.ofPlatform().start(() -> workAside(board, 10)))
                .toList();
        while (hands.stream().anyMatch(Thread::isAlive)) {
            sealer.seal();
        }
        sealer.seal();

        verified(board, exported(board), 0);
        assertEquals(
                List.of("40"),
                Effects.texts("select count(*) from ledger where controller = ? and act = 'probe.secret'", board));
        assertEquals(
                List.of("0"),
                Effects.texts(
                        "select count(*) from ledger l where controller = ? and act = 'probe.secret'"
                                + " and not exists (select from ledger_leaf f where f.seq = l.seq)",
                        board));
    }

    @Test
    void whoeverChangesTheDatabaseIsFound() throws Exception {
        for (String change : List.of(
                "update ledger set code = 'OTHER' where controller = ? and act = 'probe.secret'",
                "update ledger set at = at + interval '1 second' where controller = ? and act = 'probe.secret'",
                "update ledger_leaf set salt = '\\x00112233445566778899aabbccddeeff' where controller = ?")) {
            String board = "board-" + UUID.randomUUID();
            work(board, 5);
            sealer.seal();
            verified(board, exported(board), 0);

            assertEquals(5, Effects.change(change, board), change);

            String verdict = verified(board, exported(board), 1);
            assertTrue(verdict.contains("are not those that were sealed"), verdict);
        }
    }

    @Test
    void theExportIsForTheOwnAuthoritysOfficerOnly() {
        String board = "board-" + UUID.randomUUID();
        work(board, 1);
        sealer.seal();

        assertEquals(403, export(OutboxTest.MENTOR, 0).statusCode());
        assertEquals(401, RestAssured.get("/v1/ledger/export").statusCode());
        Response foreign = export(officer("board-elsewhere"), 0);
        assertEquals(200, foreign.statusCode());
        assertFalse(foreign.body().asString().contains(board));
        assertEquals(422, export(officer(board), -1).statusCode());
    }

    /** Each time a refusal, which stands in the ledger and has no event behind it. */
    private void work(String board, int times) {
        Actor mentor = new Actor("mentor-1", Actor.Kind.STAFF, board, Branch.SCHOOL, "unit-1", "mentor", 3);
        for (int i = 0; i < times; i++) {
            assertThrows(
                    Denied.class,
                    () -> current.runAs(mentor, () -> {
                        entering.secret();
                        return null;
                    }));
        }
    }

    private void workAside(String board, int times) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work(board, times);
        } finally {
            request.terminate();
        }
    }

    private static List<String> exported(String board) {
        List<String> all = new ArrayList<>();
        long after = 0;
        for (List<String> page = page(board, after); !page.isEmpty(); page = page(board, after)) {
            all.addAll(page);
            after += page.stream().filter(line -> line.contains("\"row\"")).count();
        }
        return all;
    }

    private static List<String> page(String board, long after) {
        return export(officer(board), after).body().asString().lines().toList();
    }

    private static Response export(Actor actor, long after) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().of(actor))
                .get("/v1/ledger/export?limit=4&after=" + after);
    }

    private static Actor officer(String board) {
        return new Actor("dpo-1", Actor.Kind.STAFF, board, Branch.SCHOOL, null, "dpo", 3);
    }

    private String verified(String board, List<String> lines, int status) throws IOException {
        List<String> kept = Files.readAllLines(HEADS).stream()
                .filter(head -> head.contains(board))
                .toList();
        return verified(lines, kept, status);
    }

    private String verified(List<String> lines, List<String> kept, int status) throws IOException {
        Path ledgers = Files.createDirectories(folder.resolve("ledgers"));
        Files.write(ledgers.resolve("testkit.jsonl"), lines);
        Path anchors = Files.write(folder.resolve("anchors.jsonl"), kept);
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);

        int answer = new VerifyLedgerCommand(out, out).run(ledgers.toString(), "--anchors", anchors.toString());

        assertEquals(status, answer, said.toString(StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
