package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bearer tokens of the organisers' servers: one line {@code organiser=token} each. Read anew each time, so that one
 * may be replaced while the service runs.
 */
@ApplicationScoped
class ServerTokens {

    private final Optional<Path> file;

    ServerTokens(@ConfigProperty(name = "bryggan.ss12000.tokens-file") Optional<Path> file) {
        this.file = file;
    }

    /** Whether the organiser has a server. */
    boolean has(String organiser) {
        return read().containsKey(organiser);
    }

    String bearer(String organiser) {
        return "Bearer " + read().getProperty(organiser, "").strip();
    }

    private Properties read() {
        Properties tokens = new Properties();
        try (Reader reader = file.isEmpty() ? Reader.nullReader() : Files.newBufferedReader(file.get())) {
            tokens.load(reader);
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("tokens of the SS12000 servers", e);
        }
    }
}
