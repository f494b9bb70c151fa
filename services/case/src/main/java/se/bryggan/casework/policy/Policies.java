package se.bryggan.casework.policy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policies of all districts, by authority. Who has decided nothing for a day follows the platform's default.
 *
 * <p>Read once at start; an unknown word, a missing member or two versions for one day fail.
 */
public final class Policies {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private final Map<String, List<DistrictPolicy>> byAuthority = new HashMap<>();
    private final DistrictPolicy fallback;

    private Policies(DistrictPolicy fallback) {
        this.fallback = fallback;
    }

    /** Reads {@code district-*.yaml} of the folder; without one everybody follows the default. */
    static Policies load(Optional<Path> folder) {
        try (InputStream standard = Policies.class.getResourceAsStream("/policy/default.yaml")) {
            var policies = new Policies(YAML.readValue(standard, DistrictPolicy.class));
            if (folder.isPresent()) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get(), "district-*.yaml")) {
                    for (Path file : files) {
                        policies.add(YAML.readValue(file.toFile(), DistrictFile.class));
                    }
                }
            }
            return policies;
        } catch (IOException e) {
            throw new UncheckedIOException("district policy", e);
        }
    }

    private void add(DistrictFile file) {
        for (DistrictPolicy version : file.versions()) {
            long sameDay = file.versions().stream()
                    .filter(other -> other.inForce(version.validFrom()))
                    .count();
            if (sameDay != 1) {
                throw new IllegalArgumentException("policies of " + file.authority() + " overlap");
            }
        }
        if (byAuthority.put(file.authority(), file.versions()) != null) {
            throw new IllegalArgumentException("two policy files of " + file.authority());
        }
    }

    /** What applies at the authority on the day. */
    public DistrictPolicy of(String authority, LocalDate day) {
        return byAuthority.getOrDefault(authority, List.of()).stream()
                .filter(version -> version.inForce(day))
                .findFirst()
                .orElse(fallback);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record DistrictFile(
            @JsonProperty(required = true) String authority,
            @JsonProperty(required = true) List<DistrictPolicy> versions) {}
}
