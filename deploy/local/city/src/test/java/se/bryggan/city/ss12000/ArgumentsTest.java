package se.bryggan.city.ss12000;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.city.Cities;
import se.bryggan.city.seed.Seed;

class ArgumentsTest {

    @TempDir
    Path folder;

    private String tokens;

    @BeforeEach
    void writeTokens() throws IOException {
        tokens =
                Files.writeString(folder.resolve("tokens"), "register=secret\n").toString();
    }

    @Test
    void portAndSeedHaveDefaults() {
        Arguments arguments = Arguments.parse("--tokens", tokens, "--anchor", "2026-11-20");

        assertEquals(8190, arguments.port());
        assertEquals(Seed.DEFAULT, arguments.seed());
        assertEquals(Cities.FRIDAY, arguments.anchor());
    }

    @Test
    void theAnchorCanComeFromAFile() throws IOException {
        String file =
                Files.writeString(folder.resolve("anchor"), "2026-11-20\n").toString();

        Arguments arguments = Arguments.parse("--tokens", tokens, "--anchor-file", file, "--port", "0", "--seed", "7");

        assertEquals(Cities.FRIDAY, arguments.anchor());
        assertEquals(0, arguments.port());
        assertEquals(new Seed(7), arguments.seed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--anchor",
                "--anchor 2026-11-21",
                "--anchor tomorrow",
                "--anchor-file /nowhere/at/all",
                "--anchor 2026-11-20 --port many",
                "--anchor 2026-11-20 --anchor-file x",
                "--anchor 2026-11-20 --colour red"
            })
    void wrongArgumentsAreRefused(String text) {
        String[] arguments = ("--tokens " + tokens + " " + text).strip().split(" ");

        assertThrows(IllegalArgumentException.class, () -> Arguments.parse(arguments));
    }
}
