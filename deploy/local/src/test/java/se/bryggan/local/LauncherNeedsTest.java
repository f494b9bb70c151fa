package se.bryggan.local;

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

/** What the machine lacks is told in one line, before anything is built. */
class LauncherNeedsTest {
    @TempDir
    private Path folder;

    private LauncherCopy launcher;

    @BeforeEach
    void copyLauncher() throws IOException {
        launcher = LauncherCopy.in(folder);
    }

    @Test
    void aMissingJdkIsOneLineThatSaysWhatToDo() throws Exception {
        // Every folder that a JDK may lie in is looked up in this copy of the launcher as one that is empty.
        Files.writeString(launcher.file(), Files.readString(launcher.file()).replace("/usr/lib/jvm/*", "/nowhere/*"));
        // A machine may well have a JDK in /usr/bin: this one comes first and is none.
        Path tools = Files.createDirectories(folder.resolve("no-jdk"));
        LauncherCopy.program(tools, "javac", "exit 1");
        String path = "PATH=" + tools + ":/usr/bin:/bin";

        Run run = launcher.runBehind(List.of("env", "-u", "JAVA_HOME", path, "HOME=/nowhere"), "decide");

        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("bryggan: needs JDK 21 or newer, found none."), run.err());
        assertFalse(Files.exists(launcher.local("app")));
    }

    @Test
    void tooLittleDiskIsOneLineBeforeAnythingIsBuilt() throws Exception {
        launcher.fakeMaven("touch built");
        Path tools = Files.createDirectories(folder.resolve("small-disk"));
        LauncherCopy.program(tools, "df", "echo header; echo /dev/small 9000000 8000000 1000000 89% /");
        String path = "PATH=" + tools + ":" + System.getenv("PATH");

        for (String command : List.of("up", "demo", "test", "decide")) {
            Run run = launcher.runBehind(List.of("env", path), command);

            String needed = command.equals("decide") ? "1" : "3";
            assertEquals(
                    "bryggan: needs " + needed + " GiB of free disk under " + launcher.root() + ", found 976 MiB.\n",
                    run.err());
            assertEquals(2, run.exit());
        }
        assertFalse(Files.exists(launcher.root().resolve("built")));
    }

    @Test
    void aToolThatIsMissingIsOneLineWithItsPackage() throws Exception {
        for (String tool : List.of("setsid", "unshare")) {
            Path tools = toolsBut(tool);

            for (String command : List.of("up", "demo")) {
                Run run = launcher.runBehind(List.of("env", "PATH=" + tools), command);

                assertEquals(2, run.exit());
                assertEquals("bryggan: needs " + tool + " (Debian: apt-get install util-linux).\n", run.err());
            }
        }
    }

    @Test
    void anotherMachineThanLinuxOnIntelIsTurnedAway() throws Exception {
        Path tools = toolsBut("uname");
        LauncherCopy.program(tools, "uname", "echo Darwin arm64");

        Run run = launcher.runBehind(List.of("env", "PATH=" + tools), "up");

        assertEquals(2, run.exit());
        assertEquals("bryggan: the local stack is for Linux on x86-64, this is Darwin arm64.\n", run.err());
        assertFalse(Files.exists(launcher.local("log")));
    }

    /** A folder for the PATH with what the launcher needs to look around, except one program. */
    private Path toolsBut(String missing) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("without-" + missing));
        for (String program : List.of("dirname", "readlink", "locale", "uname", "setsid", "unshare")) {
            if (!program.equals(missing)) {
                LauncherCopy.program(tools, program, "exec /usr/bin/" + program + " \"$@\"");
            }
        }
        return tools;
    }
}
