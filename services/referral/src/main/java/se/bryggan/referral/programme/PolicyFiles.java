package se.bryggan.referral.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the city's policy at start: from the folder {@code bryggan.policy.dir}, or without it from the class path. A
 * file that is missing or says something unknown stops the start.
 */
@ApplicationScoped
class PolicyFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Optional<Path> folder;

    PolicyFiles(@ConfigProperty(name = "bryggan.policy.dir") Optional<Path> folder) {
        this.folder = folder;
    }

    @Produces
    @Singleton
    Programmes programmes() {
        return new Programmes(read("programmes.yaml", ProgrammeFile.class).programmes());
    }

    @Produces
    @Singleton
    Receptions receptions() {
        return read("receptions.yaml", Receptions.class);
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream in = open(name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + name, e);
        }
    }

    private InputStream open(String name) throws IOException {
        if (folder.isPresent()) {
            return Files.newInputStream(folder.get().resolve(name));
        }
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("policy/" + name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    private record ProgrammeFile(
            @JsonProperty(required = true) List<Programme> programmes) {}
}
