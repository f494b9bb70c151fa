package se.bryggan.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.local.LauncherCopy.Run;

class LauncherBuildTest {
    @TempDir
    private Path folder;

    private LauncherCopy launcher;

    @BeforeEach
    void copyLauncher() throws IOException {
        launcher = LauncherCopy.in(folder);
    }

    @Test
    void aBuildWhoseLauncherWasKilledIsStoppedByTheNextCommand() throws Exception {
        launcher.fakeMaven(
                "exec sh -c 'while :; do sleep 0.1 9>&-; done' x -Dmaven.multiModuleProjectDirectory=\"$PWD\"");
        Process killed = new ProcessBuilder(launcher.file().toString(), "decide")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed").toFile())
                .start();
        await().until(() -> launcher.local("build.pid").toFile().length() > 0);
        killed.destroyForcibly().waitFor();
        long orphan = Long.parseLong(Files.readString(launcher.local("build.pid")));
        assertTrue(ProcessHandle.of(orphan).isPresent());

        launcher.fakeMaven("echo '[ERROR] broken on purpose'; exit 1");
        Run next = launcher.run("decide");

        assertEquals(1, next.exit());
        assertTrue(next.err().contains("stopping a build that lost its launcher"), next.err());
        assertTrue(next.err().endsWith("the build failed: broken on purpose (see .local/log/build.log)\n"), next.err());
    }

    @Test
    void aBuildThatNeverGotToMavenEndsWithWhatWasSaidInsteadAndExitTwo() throws Exception {
        launcher.fakeMaven("echo 'mvnw: no Maven found. Install any Maven.' >&2; exit 2");

        for (String command : List.of("decide", "test")) {
            Run run = launcher.run(command);

            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("mvnw: no Maven found. Install any Maven.\n"), run.err());
        }
    }

    @Test
    void aResourceThatWasRenamedDoesNotLiveOnInTheOutputOfAnEarlierBuild() throws Exception {
        launcher.fakeMaven("mkdir -p services/a/target/classes/db && cp services/a/src/* services/a/target/classes/db/"
                + "; exit 1");
        Path sources = Files.createDirectories(launcher.root().resolve("services/a/src"));
        Path output = launcher.root().resolve("services/a/target/classes");
        Path first = Files.writeString(sources.resolve("V1__first.sql"), "");
        launcher.run("decide");
        assertTrue(Files.exists(output.resolve("db/V1__first.sql")));
        Files.writeString(output.resolve("A.class"), "");

        Files.move(first, sources.resolve("V1__better.sql"));
        launcher.run("decide");

        assertFalse(Files.exists(output.resolve("db/V1__first.sql")));
        assertTrue(Files.exists(output.resolve("db/V1__better.sql")));
        assertTrue(Files.exists(output.resolve("A.class")), "what is compiled stays, and is not compiled again");
    }

    @Test
    void testEndsWithTheCountsOfThisRunAlone() throws Exception {
        Path earlier = Files.createDirectories(launcher.root().resolve("services/b/target/surefire-reports"));
        Files.writeString(earlier.resolve("TEST-b.B.xml"), suite(100, 0, 0, 0));
        launcher.fakeMaven(report("services/a", suite(7, 1, 1, 2)) + report("contracts", suite(5, 0, 0, 0))
                + "echo '[ERROR] ATest.fails'; exit 1");

        Run failed = launcher.run("test");

        assertEquals("8 passed, 2 failed, 2 skipped\n", failed.out());
        assertEquals(1, failed.exit());
        assertTrue(failed.err().contains("[ERROR] ATest.fails"), failed.err());
    }

    @Test
    void testsInACopyOfTheProjectThatATestHasMadeAreNotCountedAgain() throws Exception {
        launcher.fakeMaven(
                report("contracts", suite(5, 0, 0, 0)) + report("deploy/e2e/target/copy/contracts", suite(5, 0, 0, 0)));

        assertEquals("5 passed, 0 failed, 0 skipped\n", launcher.run("test").out());
    }

    @Test
    void testSucceedsOnlyWhenSomethingWasTested() throws Exception {
        launcher.fakeMaven(report("contracts", suite(5, 0, 0, 0)));
        Run tested = launcher.run("test");
        launcher.fakeMaven("exit 0");
        Run untested = launcher.run("test");

        assertEquals("5 passed, 0 failed, 0 skipped\n", tested.out());
        assertEquals(0, tested.exit());
        assertEquals("0 passed, 0 failed, 0 skipped\n", untested.out());
        assertEquals(1, untested.exit());
    }

    private static String report(String module, String suite) {
        String folder = module + "/target/surefire-reports";
        // The file system's clock ticks coarsely: what is written at once could seem as old as the start of the run.
        return "sleep 0.1; mkdir -p " + folder + "; cat >" + folder + "/TEST-a.A.xml <<'X'\n" + suite + "\nX\n";
    }

    private static String suite(int tests, int errors, int failures, int skipped) {
        return "<testsuite name=\"a.A\" time=\"0.1\" tests=\"" + tests + "\" errors=\"" + errors + "\" skipped=\""
                + skipped + "\" failures=\"" + failures + "\">\n</testsuite>";
    }
}
