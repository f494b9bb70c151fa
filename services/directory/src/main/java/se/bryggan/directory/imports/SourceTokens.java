package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bearer tokens of the sources, one line {@code source=token} each: {@code register}, {@code catalogue}, and the code
 * of each organiser that has an SS12000 server.
 */
@ApplicationScoped
class SourceTokens {

    static final String REGISTER = "register";
    static final String CATALOGUE = "catalogue";

    private final Optional<Path> file;

    SourceTokens(@ConfigProperty(name = "bryggan.directory.sources.tokens-file") Optional<Path> file) {
        this.file = file;
    }

    /** The value of the header; read anew each time, so that a token may be replaced while the service runs. */
    String bearer(String source) {
        return "Bearer " + read().getProperty(source, "").strip();
    }

    /** The organisers that have a server. */
    List<String> organisers() {
        return read().stringPropertyNames().stream()
                .filter(source -> !Set.of(REGISTER, CATALOGUE).contains(source))
                .sorted()
                .toList();
    }

    private Properties read() {
        var tokens = new Properties();
        try (Reader reader = file.isEmpty() ? Reader.nullReader() : Files.newBufferedReader(file.get())) {
            tokens.load(reader);
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("tokens of the sources", e);
        }
    }
}
