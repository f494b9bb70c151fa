package se.bryggan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The AsyncAPI file, the schemas, the topics and the grants tell one story. */
class AsyncApiTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EVERY_FEED = "*";

    private final JsonNode api = yaml(Path.of("asyncapi.yaml"));

    @Test
    void itIsAsyncApi3AndEveryReferenceLeadsSomewhere() {
        assertEquals("3.0.0", api.path("asyncapi").asText());

        for (JsonNode reference : api.findValues("$ref")) {
            String target = reference.asText();
            boolean found = target.startsWith("#")
                    ? !api.at(target.substring(1)).isMissingNode()
                    : Files.isRegularFile(Path.of(target));
            assertTrue(found, target);
        }
    }

    @Test
    void everySchemaStandsOnTheTopicThatItNamesAndOnNoOther() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Contract contract : Contract.events()) {
            Set<String> topics = contract.topic().equals(EVERY_FEED) ? feeds() : Set.of(contract.topic());
            topics.forEach(topic -> expected.computeIfAbsent(topic, any -> new TreeSet<>())
                    .add("./" + contract.file().toString().replace('\\', '/')));
        }

        assertEquals(expected, schemasByTopic());
    }

    @Test
    void aMessageIsCalledByItsType() {
        for (JsonNode message : api.at("/components/messages")) {
            Contract contract = Contract.read(Path.of(schemaOf(message)));

            assertEquals(contract.type(), message.path("name").asText());
            assertEquals(
                    contract.schema().path("title").asText(),
                    message.path("title").asText());
        }
    }

    private Map<String, Set<String>> schemasByTopic() {
        Map<String, Set<String>> schemas = new TreeMap<>();
        for (JsonNode channel : api.path("channels")) {
            Set<String> here = new TreeSet<>();
            channel.path("messages").forEach(message -> here.add(schemaOf(follow(message))));
            schemas.put(channel.path("address").asText(), here);
        }
        return schemas;
    }

    private Set<String> feeds() {
        return StreamSupport.stream(api.path("channels").spliterator(), false)
                .filter(channel -> channel.path("x-feed").asBoolean())
                .map(channel -> channel.path("address").asText())
                .collect(Collectors.toSet());
    }

    private JsonNode follow(JsonNode reference) {
        return api.at(reference.path("$ref").asText().substring(1));
    }

    private static String schemaOf(JsonNode message) {
        return message.at("/payload/schema/$ref").asText();
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
