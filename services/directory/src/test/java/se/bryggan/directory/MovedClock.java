package se.bryggan.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves the clock of the service under test for a while. Tokens keep the real time. */
public final class MovedClock {

    private MovedClock() {}

    /** It is then for the service while the work is done, and now again afterwards. */
    public static void during(Instant then, Runnable work) {
        Path file = Path.of(ConfigProvider.getConfig().getValue("bryggan.clock.offset-file", String.class));
        try {
            Duration offset = Duration.between(Clock.systemUTC().instant(), then);
            Files.writeString(file, offset.toString());
            try {
                work.run();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
