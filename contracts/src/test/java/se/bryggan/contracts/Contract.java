package se.bryggan.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One schema file under {@code schemas/<domain>}, with its two examples. */
record Contract(Path file, JsonNode schema) {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Path SCHEMAS = Path.of("schemas");
    private static final String SUFFIX = ".v1.schema.json";

    static List<Contract> all() {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            return files.filter(file -> file.getNameCount() > 2 && Files.isRegularFile(file))
                    .sorted()
                    .map(Contract::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Contract> events() {
        return all().stream().filter(contract -> !contract.content()).toList();
    }

    static Contract read(Path file) {
        return new Contract(file, json(file));
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is content of a sealed package, which never stands on a topic. */
    boolean content() {
        return schema.path("x-content").asBoolean();
    }

    String type() {
        return schema.path("x-type").asText();
    }

    String topic() {
        return schema.path("x-topic").asText();
    }

    List<String> categories() {
        return strings(schema.path("x-category"));
    }

    Path example(String which) {
        Path name = SCHEMAS.relativize(file);
        return Path.of("examples", name.toString().replace(SUFFIX, ".v1." + which + ".json"));
    }

    /** The schema of a member, with a local reference followed. */
    JsonNode resolve(JsonNode member) {
        String reference = member.path("$ref").asText();
        return reference.startsWith("#/") ? schema.at(reference.substring(1)) : member;
    }

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
