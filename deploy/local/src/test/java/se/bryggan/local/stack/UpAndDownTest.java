package se.bryggan.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpAndDownTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));
    private final List<Component> components = new ArrayList<>();
    private Project project;
    private Ports ports;

    @BeforeEach
    void makeClone() throws IOException {
        project = Clone.in(folder, "base", "user");
        ports = Ports.of(project);
    }

    @AfterEach
    void stopAll() throws IOException, InterruptedException {
        new Down(project, components, progress).run(false);
    }

    @Test
    void doneTwiceItStartsNothing() throws Exception {
        components.add(sleeper("base", "sleep 600"));
        up();
        long first = pid("base");

        up();

        assertEquals(first, pid("base"));
    }

    @Test
    void onlyWhatIsMissingIsStarted() throws Exception {
        components.add(sleeper("base", "sleep 600"));
        components.add(sleeper("user", "sleep 600", "base"));
        up();
        long base = pid("base");
        long user = pid("user");
        Detached.find(project, "user").orElseThrow().stop("KILL", Duration.ofSeconds(10));

        up();

        assertEquals(base, pid("base"));
        assertNotEquals(user, pid("user"));
    }

    @Test
    void aChangedComponentIsStartedAnew() throws Exception {
        components.add(sleeper("base", "sleep 600"));
        up();
        long before = pid("base");
        components.set(0, sleeper("base", "sleep 601"));

        up();

        assertNotEquals(before, pid("base"));
    }

    @Test
    void aBusyPortIsNamedWithItsOwnerAndTheFileToChangeItIn() throws Exception {
        components.add(sleeper("base", "sleep 600"));
        int number = ports.of("base").number();

        try (ServerSocket taken = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            StackFailure failure = assertThrows(StackFailure.class, this::up);

            assertEquals(2, failure.exitCode());
            assertTrue(failure.getMessage().contains("port " + taken.getLocalPort() + ", which base needs"));
            assertTrue(failure.getMessage().contains("'base=' in .local/ports.properties"));
        }
        assertTrue(Detached.find(project, "base").isEmpty());
    }

    @Test
    void aComponentThatDiesIsNamedWithWhatItSaidAndTheLogToRead() throws Exception {
        components.add(sleeper("base", "echo no memory; exit 3"));

        StackFailure failure = assertThrows(StackFailure.class, this::up);

        assertEquals(1, failure.exitCode());
        assertTrue(
                failure.getMessage().startsWith("base ended while it was starting: no memory"), failure.getMessage());
        assertTrue(failure.getMessage().contains("./bryggan logs base"));
        assertFalse(failure.getMessage().contains("\n"));
    }

    @Test
    void whatTheComponentAdvisesStandsInPlaceOfWhatItLogged() throws Exception {
        components.add(new Sleeper(project, "base", "echo ERROR raw >log/base.log; exit 1", Set.of()) {
            @Override
            public Optional<String> advice(List<String> log) {
                return log.equals(List.of("ERROR raw")) ? Optional.of("wipe it") : Optional.empty();
            }
        });

        StackFailure failure = assertThrows(StackFailure.class, this::up);

        assertEquals(
                "base ended while it was starting: wipe it (see ./bryggan logs base and .local/log/base.out)",
                failure.getMessage());
    }

    @Test
    void aLogThatIsBegunAnewAtTheStartIsReadFromItsBeginning() throws Exception {
        Files.writeString(project.log("base.log"), "old");
        components.add(sleeper("base", "mv log/base.log log/base.log.1; echo ERROR raw >log/base.log; exit 1"));

        StackFailure failure = assertThrows(StackFailure.class, this::up);

        assertTrue(
                failure.getMessage().startsWith("base ended while it was starting: ERROR raw (see"),
                failure.getMessage());
    }

    @Test
    void whatTheVirtualMachineSaysOfTheStartCacheIsNoReason() throws Exception {
        StartCache cache = new StartCache(project.app().resolve("start-cache"));
        components.add(
                new Sleeper(
                        project, "base", "echo no memory; echo '" + cache.file() + ".half done'; exit 1", Set.of()) {
                    @Override
                    public Optional<StartCache> startCache() {
                        return Optional.of(cache);
                    }
                });

        StackFailure failure = assertThrows(StackFailure.class, this::up);

        assertTrue(
                failure.getMessage().startsWith("base ended while it was starting: no memory (see"),
                failure.getMessage());
    }

    @Test
    void downStopsAllAndKeepsTheDataUntilItIsWiped() throws Exception {
        components.add(sleeper("base", "sleep 600"));
        Path row = Files.createDirectories(project.data()).resolve("row");
        Files.writeString(row, "kept");
        up();

        new Down(project, components, progress).run(false);
        assertTrue(Detached.find(project, "base").isEmpty());
        assertTrue(Files.exists(row));

        new Down(project, components, progress).run(true);
        assertFalse(Files.exists(project.data()));
    }

    @Test
    void whatOthersNeedIsStartedFirstAndStoppedLast() throws Exception {
        components.add(sleeper("base", "sleep 600"));
        components.add(sleeper("user", "sleep 600", "base"));
        up();
        new Down(project, components, progress).run(false);

        String text = told.toString(StandardCharsets.UTF_8).replaceAll("(?m)^.* s  ", "");

        assertEquals(
                List.of("base ready", "user ready", "bryggan all is up", "user stopped", "base stopped"),
                text.lines().map(line -> line.replaceAll(" +", " ")).limit(5).toList());
    }

    private Sleeper sleeper(String name, String script, String... needs) {
        return new Sleeper(project, name, script, Set.of(needs));
    }

    private void up() throws IOException, InterruptedException {
        new Up(project, components, progress).run();
    }

    private long pid(String name) {
        return Detached.find(project, name).orElseThrow().pid();
    }
}
