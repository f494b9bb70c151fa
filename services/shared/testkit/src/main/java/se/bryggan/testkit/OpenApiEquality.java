package se.bryggan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the API that a service serves to the one that is written in {@code contracts/openapi}: the same paths, methods,
 * parameters, answers, and members of what is taken and given.
 */
public final class OpenApiEquality {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String FOLDER = "contracts/openapi/";

    private OpenApiEquality() {}

    /**
     * Fails with every difference between what is served ({@code /q/openapi}, YAML or JSON) and the file of the service
     * together with {@code shared.yaml}, which has the paths that every service serves.
     */
    public static void hold(String service, String served) {
        Set<String> written = new TreeSet<>(facts(FOLDER + "shared.yaml"));
        written.addAll(facts(FOLDER + service + ".yaml"));
        Set<String> real = new OpenApiFacts(parse(served)).all();

        Set<String> missing = new TreeSet<>(written);
        missing.removeAll(real);
        Set<String> unwritten = new TreeSet<>(real);
        unwritten.removeAll(written);
        if (!missing.isEmpty() || !unwritten.isEmpty()) {
            throw new AssertionError("written and not served:\n  " + String.join("\n  ", missing)
                    + "\nserved and not written:\n  " + String.join("\n  ", unwritten));
        }
    }

    private static Set<String> facts(String file) {
        try {
            JsonNode written = YAML.readTree(
                    Project.find(file, "every service has its API written down").toFile());
            return new OpenApiFacts(written).all();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the served API is no YAML", e);
        }
    }
}
