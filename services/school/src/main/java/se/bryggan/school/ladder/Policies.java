package se.bryggan.school.ladder;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ladders of all districts. A district that has decided nothing for a day follows the platform's default.
 *
 * <p>Compiled once; an unknown step, a missing member or two versions for one day fail.
 */
public final class Policies {

    private static final String DEFAULT = "/policy/default.yaml";

    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, DistrictPolicy> byDistrict = new HashMap<>();
    private final LadderPolicy fallback;

    private Policies(Optional<Path> folder) throws IOException {
        try (InputStream content = Policies.class.getResourceAsStream(DEFAULT)) {
            fallback = YAML.readValue(content, LadderPolicy.class);
        }
        if (folder.isPresent()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get(), "district-*.yaml")) {
                for (Path file : files) {
                    add(YAML.readValue(file.toFile(), DistrictPolicy.class));
                }
            }
        }
    }

    /** Reads {@code district-*.yaml} of the folder; without one every district follows the default. */
    public static Policies load(Optional<Path> folder) {
        try {
            return new Policies(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("absence policy", unreadable);
        }
    }

    private void add(DistrictPolicy policy) {
        if (byDistrict.put(policy.district(), policy) != null) {
            throw new IllegalArgumentException("two files for district " + policy.district());
        }
    }

    /** What applies in the district on the day. */
    public LadderPolicy inForce(String district, LocalDate day) {
        return Optional.ofNullable(byDistrict.get(district))
                .flatMap(policy -> policy.inForce(day))
                .orElse(fallback);
    }
}
