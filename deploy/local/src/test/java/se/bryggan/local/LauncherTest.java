package se.bryggan.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void copyLauncher() throws IOException {
        root = Files.createDirectories(folder.resolve("min katalog åäö"));
        Files.copy(Path.of("../../bryggan"), root.resolve("bryggan"));
        root.resolve("bryggan").toFile().setExecutable(true);
    }

    @Test
    void helpIsAnAnswerAndGoesToStandardOutput() throws Exception {
        Run run = bryggan("help");

        assertEquals(0, run.exit());
        assertTrue(run.out().contains("./bryggan up"));
        assertEquals("", run.err());
    }

    @Test
    void wrongUseIsOneLineAndExitTwo() throws Exception {
        for (List<String> wrong : List.of(
                List.of("upp"),
                List.of("up", "now"),
                List.of("down", "-f"),
                List.of("clock", "6w"),
                List.of("clock", "+xw"),
                List.of("clock", "+w"),
                List.of("logs", "nothing"))) {
            Run run = bryggan(wrong.toArray(String[]::new));

            assertEquals(2, run.exit(), wrong + run.err());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void statusOfAStackThatNeverRanIsExitThree() throws Exception {
        assertEquals(3, bryggan("status").exit());
    }

    @Test
    void downOfAStackThatNeverRanIsNoError() throws Exception {
        assertEquals(0, bryggan("down").exit());
    }

    @Test
    void theClockMovesForwardStepByStep() throws Exception {
        assertEquals(
                "the services' clock is 42 days ahead\n",
                bryggan("clock", "+6w").out());
        assertEquals(
                "the services' clock is 45 days ahead\n",
                bryggan("clock", "+3d").out());
        assertEquals("P45D\n", Files.readString(root.resolve(".local/clock")));
    }

    @Test
    void aMissingJdkIsOneLineThatSaysWhatToDo() throws Exception {
        // Every folder that a JDK may lie in is looked up in this copy of the launcher as one that is empty.
        Path launcher = root.resolve("bryggan");
        Files.writeString(launcher, Files.readString(launcher).replace("/usr/lib/jvm/*", "/nowhere/*"));

        Run run = run(List.of(
                "env", "-u", "JAVA_HOME", "PATH=/usr/bin:/bin", "HOME=/nowhere", launcher.toString(), "decide"));

        assertEquals(2, run.exit());
        assertTrue(run.err().matches("bryggan: needs JDK 21 or newer, found .*\\n"), run.err());
        assertFalse(Files.exists(root.resolve(".local/app")));
    }

    @Test
    void tooLittleDiskIsOneLineBeforeAnythingIsBuilt() throws Exception {
        fakeMaven("touch built");
        Path tools = Files.createDirectories(folder.resolve("small-disk"));
        program(tools, "df", "echo header; echo /dev/small 9000000 8000000 1000000 89% /");
        String path = "PATH=" + tools + ":" + System.getenv("PATH");

        for (String command : List.of("up", "demo", "test", "decide")) {
            Run run = run(List.of("env", path, root.resolve("bryggan").toString(), command));

            String needed = command.equals("decide") ? "1" : "3";
            assertEquals(
                    "bryggan: needs " + needed + " GiB of free disk under " + root + ", found 976 MiB.\n", run.err());
            assertEquals(2, run.exit());
        }
        assertFalse(Files.exists(root.resolve("built")));
    }

    @Test
    void aBuildWhoseLauncherWasKilledIsStoppedByTheNextCommand() throws Exception {
        fakeMaven("exec sh -c 'while :; do sleep 0.1 9>&-; done' x -Dmaven.multiModuleProjectDirectory=\"$PWD\"");
        Process killed = new ProcessBuilder(root.resolve("bryggan").toString(), "decide")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed").toFile())
                .start();
        await().until(() -> root.resolve(".local/build.pid").toFile().length() > 0);
        killed.destroyForcibly().waitFor();
        long orphan = Long.parseLong(Files.readString(root.resolve(".local/build.pid")));
        assertTrue(ProcessHandle.of(orphan).isPresent());

        fakeMaven("echo '[ERROR] broken on purpose'; exit 1");
        Run next = bryggan("decide");

        assertEquals(1, next.exit());
        assertTrue(next.err().contains("stopping a build that lost its launcher"), next.err());
        assertTrue(next.err().endsWith("the build failed: broken on purpose (see .local/log/build.log)\n"), next.err());
    }

    @Test
    void aBuildThatNeverGotToMavenEndsWithWhatWasSaidInsteadAndExitTwo() throws Exception {
        fakeMaven("echo 'mvnw: no Maven found. Install any Maven.' >&2; exit 2");

        for (String command : List.of("decide", "test")) {
            Run run = bryggan(command);

            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("mvnw: no Maven found. Install any Maven.\n"), run.err());
        }
    }

    @Test
    void aToolThatIsMissingIsOneLineWithItsPackage() throws Exception {
        for (String tool : List.of("setsid", "unshare")) {
            Path tools = toolsBut(tool);

            for (String command : List.of("up", "demo")) {
                Run run = run(
                        List.of("env", "PATH=" + tools, root.resolve("bryggan").toString(), command));

                assertEquals(2, run.exit());
                assertEquals("bryggan: needs " + tool + " (Debian: apt-get install util-linux).\n", run.err());
            }
        }
    }

    @Test
    void anotherMachineThanLinuxOnIntelIsTurnedAwayBeforeAnythingIsBuilt() throws Exception {
        Path tools = toolsBut("uname");
        program(tools, "uname", "echo Darwin arm64");

        Run run = run(List.of("env", "PATH=" + tools, root.resolve("bryggan").toString(), "up"));

        assertEquals(2, run.exit());
        assertEquals("bryggan: the local stack is for Linux on x86-64, this is Darwin arm64.\n", run.err());
        assertFalse(Files.exists(root.resolve(".local/log")));
    }

    /** A folder for the PATH with what the launcher needs to look around, except one program. */
    private Path toolsBut(String missing) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("without-" + missing));
        for (String program : List.of("dirname", "readlink", "locale", "uname", "setsid", "unshare")) {
            if (!program.equals(missing)) {
                program(tools, program, "exec /usr/bin/" + program + " \"$@\"");
            }
        }
        return tools;
    }

    private static void program(Path folder, String name, String script) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
    }

    @Test
    void testEndsWithTheCountsOfThisRunAlone() throws Exception {
        Path earlier = Files.createDirectories(root.resolve("services/b/target/surefire-reports"));
        Files.writeString(earlier.resolve("TEST-b.B.xml"), suite(100, 0, 0, 0));
        fakeMaven(report("services/a", suite(7, 1, 1, 2)) + report("contracts", suite(5, 0, 0, 0))
                + "echo '[ERROR] ATest.fails'; exit 1");

        Run failed = bryggan("test");

        assertEquals("8 passed, 2 failed, 2 skipped\n", failed.out());
        assertEquals(1, failed.exit());
        assertTrue(failed.err().contains("[ERROR] ATest.fails"), failed.err());
    }

    @Test
    void testSucceedsOnlyWhenSomethingWasTested() throws Exception {
        fakeMaven(report("contracts", suite(5, 0, 0, 0)));
        Run tested = bryggan("test");
        fakeMaven("exit 0");
        Run untested = bryggan("test");

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

    private void fakeMaven(String script) throws IOException {
        for (String folderOfSources : List.of(".mvn", "contracts", "services", "deploy")) {
            Files.createDirectories(root.resolve(folderOfSources));
        }
        Files.writeString(root.resolve("pom.xml"), "");
        program(root, "mvnw", script);
    }

    private Run bryggan(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("bryggan").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Run(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Run(int exit, String out, String err) {}
}
