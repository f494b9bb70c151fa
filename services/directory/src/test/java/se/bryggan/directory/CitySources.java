package se.bryggan.directory;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.city.City;
import se.bryggan.city.http.Doors;
import se.bryggan.city.http.Tokens;
import se.bryggan.city.ss12000.Ss12000Simulator;

/** The made-up city as the register's sources, over HTTP, and the key of the blind index. */
public final class CitySources implements QuarkusTestResourceLifecycleManager {

    /** A school day; the tests ask the city, never a date of their own, how old its children are. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 11, 18);

    private Doors doors;

    @Override
    public Map<String, String> start() {
        Map<String, String> tokens = Stream.of(
                        "utbildningsnamnden", "friskola-eken", "stadsdelsnamnd-norr", "register", "catalogue")
                .collect(Collectors.toMap(door -> door, door -> "token-of-" + door));
        try {
            doors = Ss12000Simulator.start(City.of(ANCHOR), new Tokens(tokens), 0);
            String lines = tokens.entrySet().stream()
                    .map(line -> line.getKey() + "=" + line.getValue())
                    .collect(Collectors.joining("\n"));
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return Map.of(
                    "bryggan.clock.offset-file",
                    Files.createTempDirectory("directory-clock")
                            .resolve("offset")
                            .toString(),
                    "bryggan.ss12000.url",
                    "http://127.0.0.1:" + doors.port(),
                    "bryggan.directory.sources.tokens-file",
                    file("tokens", lines),
                    "bryggan.directory.index-key-file",
                    file("index-key", Base64.getEncoder().encodeToString(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        doors.close();
    }

    private static String file(String name, String content) throws IOException {
        Path file = Files.createTempFile("directory-" + name, "");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content).toString();
    }
}
