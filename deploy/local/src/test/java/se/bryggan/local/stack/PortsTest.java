package se.bryggan.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeClone() throws IOException {
        project = Clone.in(folder);
        Files.writeString(project.root().resolve("deploy/local/ports.properties"), "case=8105\nsip=8106\n");
    }

    @Test
    void theFileOfThisCloneOverrulesTheOneOfAll() throws Exception {
        own("case=18105\n");

        assertEquals(18105, Ports.of(project).of("case").number());
        assertEquals(8106, Ports.of(project).of("sip").number());
    }

    @Test
    void whatIsNoPortIsOneLineThatNamesTheKeyAndTheFiles() throws Exception {
        for (String wrong : new String[] {"", "x", "-1", "65536", "8105 8106"}) {
            own("case=" + wrong + "\n");
            Ports ports = Ports.of(project);

            StackFailure failure = assertThrows(StackFailure.class, () -> ports.of("case"));

            assertEquals(
                    "there must be a port number behind 'case=' in .local/ports.properties or"
                            + " deploy/local/ports.properties",
                    failure.getMessage());
        }
    }

    @Test
    void twoKeysDoNotShareAPort() throws Exception {
        own("sip=8105\n");

        StackFailure failure = assertThrows(StackFailure.class, () -> Ports.of(project));

        assertEquals(
                "port 8105 stands behind both 'case=' and 'sip='. Give each its own in .local/ports.properties",
                failure.getMessage());
        assertEquals(2, failure.exitCode());
    }

    private void own(String text) throws IOException {
        Files.writeString(project.local().resolve("ports.properties"), text);
    }
}
