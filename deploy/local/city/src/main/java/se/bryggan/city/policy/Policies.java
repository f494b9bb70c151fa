package se.bryggan.city.policy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The city's policies, read from {@code /policy/*.yaml} on the class path; an unknown member fails. */
public record Policies(List<DistrictPolicy> districts, List<Programme> programmes) {

    private record ProgrammeFile(List<Programme> programmes) {}

    /** Reads all files. */
    public static Policies load() {
        return new Policies(
                List.of(
                        read("district-norr.yaml", DistrictPolicy.class),
                        read("district-soder.yaml", DistrictPolicy.class)),
                read("programmes.yaml", ProgrammeFile.class).programmes());
    }

    private static <T> T read(String file, Class<T> type) {
        JsonMapper mapper = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream content = Policies.class.getResourceAsStream("/policy/" + file)) {
            return mapper.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("policy file " + file + " cannot be read", unreadable);
        }
    }
}
