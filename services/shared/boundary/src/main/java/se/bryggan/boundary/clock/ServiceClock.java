package se.bryggan.boundary.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the service. Everything asks it, nothing asks the system.
 *
 * <p>A local stack may move it: a file holds an ISO-8601 duration that is added to the system's time. Without the
 * setting, as in production, it is the system's clock and nothing can move it.
 */
@jakarta.enterprise.context.ApplicationScoped
class ServiceClock {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "bryggan.clock.offset-file") Optional<Path> offsetFile) {
        Clock system = Clock.systemUTC();
        return offsetFile.<Clock>map(file -> new Moved(system, file)).orElse(system);
    }

    private static final class Moved extends Clock {

        private final Clock system;
        private final Path file;

        Moved(Clock system, Path file) {
            this.system = system;
            this.file = file;
        }

        @Override
        public Instant instant() {
            return system.instant().plus(offset());
        }

        private Duration offset() {
            try {
                return Files.exists(file)
                        ? Duration.parse(Files.readString(file).strip())
                        : Duration.ZERO;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            return system.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(system.withZone(zone), file);
        }
    }
}
