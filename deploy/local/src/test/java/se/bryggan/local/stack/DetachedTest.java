package se.bryggan.local.stack;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedTest {
    private static final Launch SLEEP = Launch.of(List.of("sleep", "600"), Map.of());
    private static final Duration SHORT = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeClone() throws IOException {
        project = Clone.in(folder);
    }

    @AfterEach
    void endProcess() throws IOException, InterruptedException {
        if (Detached.find(project, "it").isPresent()) {
            running().stop("KILL", SHORT);
        }
    }

    @Test
    void aProcessIsKnownByTheRecordThatItWroteItself() throws Exception {
        start(SLEEP);

        assertTrue(running().alive());
        assertTrue(running().runs(SLEEP));
        assertFalse(running().runs(Launch.of(List.of("sleep", "601"), Map.of())));
        assertFalse(running().runs(Launch.of(List.of("sleep", "600"), Map.of("A", "b"))));
    }

    @Test
    void theMemoryOfChildrenCountsToo() throws Exception {
        start(Launch.of(List.of("sh", "-c", "sleep 600 & wait"), Map.of()));

        await().until(() ->
                running().residentKiB() > ProcStat.shareKiB(running().pid()));
    }

    @Test
    void aStoppedProcessIsGone() throws Exception {
        start(SLEEP);

        assertTrue(running().stop("TERM", SHORT));

        assertTrue(Detached.find(project, "it").isEmpty());
    }

    @Test
    void aProcessThatDoesNotObeyIsKilledWithItsChildren() throws Exception {
        Path childFile = folder.resolve("child");
        start(Launch.of(
                List.of("sh", "-c", "trap '' TERM; sleep 600 & echo $! >\"$0\"; wait; wait", childFile.toString()),
                Map.of()));
        Poll.until(SHORT, () -> childFile.toFile().length() > 0);
        long child = Long.parseLong(Files.readString(childFile).strip());

        assertFalse(running().stop("TERM", Duration.ofMillis(300)));

        assertTrue(Detached.find(project, "it").isEmpty());
        assertTrue(Poll.until(
                SHORT, () -> ProcStat.of(child).map(stat -> stat.state() == 'Z').orElse(true)));
    }

    @Test
    void aProcessNumberThatTheMachineGaveToSomeoneElseIsNotOurs() throws Exception {
        start(SLEEP);
        Path record = project.run().resolve("it");
        List<String> lines = Files.readAllLines(record);
        Detached real = running();
        int nameEnd = lines.getFirst().lastIndexOf(')');
        String[] rest = lines.getFirst().substring(nameEnd + 2).split(" ");
        rest[19] = String.valueOf(Long.parseLong(rest[19]) - 1);

        String otherStart = lines.getFirst().substring(0, nameEnd + 2) + String.join(" ", rest);
        Files.write(record, List.of(otherStart, lines.get(1)));

        assertTrue(Detached.find(project, "it").isEmpty());
        real.stop("KILL", SHORT);
    }

    @Test
    void aProgramNameMayHoldBracketsAndSpaces() {
        ProcStat stat = ProcStat.parse("42 (a) S (b c) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20 21");

        assertEquals(new ProcStat(42, 'S', 4711), stat);
    }

    private void start(Launch launch) throws IOException, InterruptedException {
        Detached.start(project, "it", launch);
        assertTrue(Poll.until(SHORT, () -> Detached.find(project, "it").isPresent()));
    }

    private Detached running() {
        return Detached.find(project, "it").orElseThrow();
    }
}
