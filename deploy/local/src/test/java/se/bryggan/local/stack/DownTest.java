package se.bryggan.local.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DownTest {
    private static final String FOR_EVER = "touch up; while :; do sleep 0.1; done";
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));
    private Project project;
    private StartCache cache;
    private Component component;

    @BeforeEach
    void makeClone() throws IOException {
        project = Clone.in(folder, "base", "user");
        cache = new StartCache(project.app().resolve("start-cache"));
    }

    @AfterEach
    void endProcess() throws IOException, InterruptedException {
        Optional<Detached> left = Detached.find(project, "base");
        if (left.isPresent()) {
            left.get().stop("KILL", LONG);
        }
    }

    @Test
    void whatDoesNotHearIsKilledAfterItsGraceAndTheLineSaysSo() throws Exception {
        up(new Stubborn("trap '' TERM; " + FOR_EVER, Optional.empty()));

        down(LONG);

        assertEquals("base did not end within 1 s, was killed", told());
        assertTrue(Detached.find(project, "base").isEmpty());
    }

    @Test
    void whatStillHoldsItsPortsIsNotTakenToWriteItsStartCache() throws Exception {
        up(new Stubborn("trap '' TERM; " + FOR_EVER, Optional.of(cache)));
        int port = component.ports().getFirst().number();

        try (ServerSocket held = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            down(LONG);
            assertTrue(held.isBound());
        }

        assertEquals("base did not end within 1 s, was killed", told());
    }

    @Test
    void whatWritesItsStartCacheIsWaitedForBeyondItsGrace() throws Exception {
        up(new Stubborn(onTerm("sleep 2; echo whole >\"$half\"; exit"), Optional.of(cache)));

        down(LONG);

        assertEquals("base stopped", told());
        assertEquals("whole\n", Files.readString(cache.file()));
    }

    @Test
    void aStartCacheThatTakesTooLongIsLeftForTheNextTime() throws Exception {
        up(new Stubborn(onTerm("echo part >\"$half\"; touch \"$half.config\"; sleep 600"), Optional.of(cache)));

        down(Duration.ofSeconds(2));

        assertEquals("base stopped, its start cache is left for the next time", told());
        assertArrayEquals(
                new String[] {}, project.app().toFile().list((folder, name) -> name.startsWith("start-cache")));
    }

    private String onTerm(String script) {
        return "half='" + cache.file() + ".half'; trap '" + script + "' TERM; " + FOR_EVER;
    }

    private void up(Component one) throws IOException, InterruptedException {
        component = one;
        new Up(project, List.of(component), progress).run();
        told.reset();
    }

    private void down(Duration startCaches) throws IOException, InterruptedException {
        new Down(project, List.of(component), progress, startCaches).run(false);
    }

    /** What was said first, without the time. */
    private String told() {
        String line = told.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        return line.replaceAll("^.* s  ", "").replaceAll(" +", " ");
    }

    /** Has a second to end, and its own idea of what to do when it is asked to. */
    private final class Stubborn extends Sleeper {
        private final Optional<StartCache> startCache;

        Stubborn(String script, Optional<StartCache> startCache) {
            super(project, "base", script, Set.of());
            this.startCache = startCache;
        }

        @Override
        public boolean ready() {
            return Files.exists(project.local().resolve("up"));
        }

        @Override
        public Duration grace() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Optional<StartCache> startCache() {
            return startCache;
        }
    }
}
