package se.bryggan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What deployment makes and grants is what the contracts need. */
class TopicsTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Topics whose payloads stand elsewhere: signed heads in the boundary, SSPF in a later version. */
    private static final Set<String> WITHOUT_RECORDS = Set.of("ledger-head.v1", "sspf.v1");

    @Test
    void everyTopicOfARecordIsMadeByDeployment() throws IOException {
        Set<String> made = new TreeSet<>();
        for (JsonNode topic : yaml("topics.yaml").path("topics")) {
            made.add(general(topic.path("name").asText()));
        }

        made.removeAll(WITHOUT_RECORDS);

        assertEquals(new TreeSet<>(topicsOfRecords()), made);
    }

    @Test
    void whoSendsAndReceivesIsWhatTheGrantsAllow() throws IOException {
        Set<String> granted = new TreeSet<>();
        for (JsonNode grant : yaml("acl.yaml").path("grants")) {
            String service = grant.path("principal").asText();
            grant.path("write").forEach(topic -> granted.add(generalSender(service, topic.asText())));
            grant.path("read").forEach(topic -> granted.add(service + " receive " + general(topic.asText())));
        }
        granted.removeIf(line -> WITHOUT_RECORDS.stream().anyMatch(line::endsWith));

        assertEquals(granted, operations());
    }

    private static Set<String> operations() throws IOException {
        JsonNode api = yaml("asyncapi.yaml");
        Set<String> operations = new TreeSet<>();
        for (JsonNode operation : api.path("operations")) {
            JsonNode channel = api.at(operation.at("/channel/$ref").asText().substring(1));
            operations.add(operation.path("x-service").asText() + " "
                    + operation.path("action").asText() + " "
                    + channel.path("address").asText());
        }
        assertTrue(operations.size() > 1);
        return operations;
    }

    private static Set<String> topicsOfRecords() {
        return WireRecords.events().stream()
                .map(record -> record.getAnnotation(EventContract.class).topic())
                .filter(topic -> !topic.equals("*"))
                .collect(Collectors.toSet());
    }

    /** An intake topic of any supplier is the one that the contracts know. */
    private static String general(String topic) {
        return topic.replaceFirst("^intake\\.[a-z0-9-]+\\.", "intake.{supplier}.");
    }

    private static String generalSender(String principal, String topic) {
        boolean supplier = topic.equals("intake." + principal + ".v1");
        return (supplier ? "supplier" : principal) + " send " + general(topic);
    }

    private static JsonNode yaml(String file) throws IOException {
        return YAML.readTree(Files.readString(Path.of(file)));
    }
}
