package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.ledger.LedgerSealer;
import se.bryggan.boundary.ledger.replay.ReplayCommand;
import se.bryggan.testkit.Tokens;

/** What a real service has decided, taken out of its ledger and decided again. */
@QuarkusTest
class ReplayTest {

    private static final Actor MENTOR =
            new Actor("mentor-1", Actor.Kind.STAFF, "utbildningsnamnden", Branch.SCHOOL, "unit-1", "mentor", 3);
    private static final Actor OFFICER =
            new Actor("dpo-1", Actor.Kind.STAFF, "utbildningsnamnden", Branch.SCHOOL, null, "dpo", 3);

    @Inject
    Sending sending;

    @Inject
    LedgerSealer sealer;

    @Inject
    CurrentActor current;

    @TempDir
    Path folder;

    @Test
    void aRecordedPermitAndARecordedDenialAreDecidedAgainAsTheyWere() throws Exception {
        Story story = new Story();
        story.begin();
        send(UUID.randomUUID());
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> send(story.child()));
        sealer.seal();

        Files.writeString(folder.resolve("testkit.jsonl"), exported());

        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new ReplayCommand(out, out).run(folder.toString());
        String verdict = said.toString(StandardCharsets.UTF_8);
        assertEquals(0, status, verdict);
        assertEquals(false, verdict.startsWith("OK: 0 ") || verdict.startsWith("OK: 1 "), verdict);
    }

    private static String exported() {
        var all = new StringBuilder();
        long after = 0;
        for (String page = page(after); !page.isEmpty(); page = page(after)) {
            all.append(page);
            after += page.lines().filter(line -> line.contains("\"row\"")).count();
        }
        return all.toString();
    }

    private static String page(long after) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.issued().of(OFFICER))
                .get("/v1/ledger/export?after=" + after)
                .body()
                .asString();
    }

    private boolean send(UUID child) throws Exception {
        return current.runAs(MENTOR, () -> sending.send(UUID.randomUUID(), child, Sending.TEAM, Set.of()));
    }
}
