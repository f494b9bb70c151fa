package se.bryggan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.local.LauncherCopy.Run;

class LauncherTest {
    @TempDir
    private Path folder;

    private LauncherCopy launcher;

    @BeforeEach
    void copyLauncher() throws IOException {
        launcher = LauncherCopy.in(folder);
    }

    @Test
    void helpIsAnAnswerAndGoesToStandardOutput() throws Exception {
        Run run = launcher.run("help");

        assertEquals(0, run.exit());
        assertTrue(run.out().contains("./bryggan up"));
        assertEquals("", run.err());
    }

    @Test
    void wrongUseIsOneLineAndExitTwo() throws Exception {
        Files.createDirectories(launcher.local("log"));
        Files.writeString(launcher.local("log/case.out"), "");
        for (String wrong : List.of(
                "upp",
                "up now",
                "down -f",
                "down --wipe --wipe",
                "clock 6w",
                "clock +xw",
                "clock +w",
                "clock +6w more",
                "clock +12345w",
                "logs",
                "logs nothing",
                "logs case --follow",
                "logs case -f more")) {
            Run run = launcher.run(wrong.split(" "));

            assertEquals(2, run.exit(), wrong + run.err());
            assertEquals("", run.out());
            assertTrue(run.err().matches("bryggan: .*\\n"), run.err());
        }
    }

    @Test
    void statusOfAStackThatNeverRanIsExitThree() throws Exception {
        assertEquals(3, launcher.run("status").exit());
    }

    @Test
    void downOfAStackThatNeverRanIsNoError() throws Exception {
        assertEquals(0, launcher.run("down").exit());
    }

    @Test
    void theClockMovesForwardStepByStep() throws Exception {
        assertEquals(
                "the services' clock is 42 days ahead\n",
                launcher.run("clock", "+6w").out());
        assertEquals(
                "the services' clock is 45 days ahead\n",
                launcher.run("clock", "+3d").out());
        assertEquals("P45D\n", Files.readString(launcher.local("clock")));
    }

    @Test
    void aZeroBeforeTheNumberOfDaysChangesNothing() throws Exception {
        assertEquals(
                "the services' clock is 10 days ahead\n",
                launcher.run("clock", "+010d").out());
        assertEquals(
                "the services' clock is 66 days ahead\n",
                launcher.run("clock", "+08w").out());
    }

    @Test
    void logsOfANameThatIsNotThereTellsWhichAre() throws Exception {
        assertEquals(
                "bryggan: there are no logs yet (start with ./bryggan up)\n",
                launcher.run("logs", "case").err());
        Files.createDirectories(launcher.local("log"));
        Files.writeString(launcher.local("log/build.log"), "built");
        Files.writeString(launcher.local("log/case.out"), "");

        assertEquals(
                "bryggan: logs needs one of: build case\n",
                launcher.run("logs", "cas").err());
        assertEquals("built", launcher.run("logs", "build").out());
    }
}
