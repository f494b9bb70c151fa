package se.bryggan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written records and the schemas say the same. */
class DriftTest {

    static List<Class<?>> events() {
        return WireRecords.events();
    }

    static List<Class<?>> records() {
        return Stream.concat(events().stream(), WireRecords.contents().stream()).toList();
    }

    @Test
    void everySchemaHasExactlyOneRecord() {
        Set<Contract> claimed = records().stream().map(WireRecords::contractOf).collect(Collectors.toSet());

        assertEquals(records().size(), claimed.size());
        assertEquals(new HashSet<>(Contract.all()), claimed);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theAnnotationSaysWhatTheSchemaSays(Class<?> record) {
        EventContract event = record.getAnnotation(EventContract.class);
        Contract contract = WireRecords.contractOf(record);

        assertEquals(contract.type(), event.type());
        assertEquals(contract.topic(), event.topic());
        assertEquals(contract.categories(), List.of(event.categories()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void componentsAndMembersAreTheSame(Class<?> record) {
        Contract contract = WireRecords.contractOf(record);

        assertEquals(List.of(), Shape.differences(record, contract, contract.schema()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyExampleGoesThroughTheRecordUnchanged(Class<?> record) throws Exception {
        for (String which : List.of("full", "least")) {
            JsonNode example = Contract.json(WireRecords.contractOf(record).example(which));

            Object read = Contract.JSON.treeToValue(example, record);

            assertEquals(example, Contract.JSON.readTree(Contract.JSON.writeValueAsString(read)));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void theFullExampleHasEveryMemberAndTheLeastOnlyTheRequired(Class<?> record) {
        Contract contract = WireRecords.contractOf(record);
        JsonNode full = Contract.json(contract.example("full"));
        JsonNode least = Contract.json(contract.example("least"));

        assertEquals(List.of(), Members.missing(full, contract, contract.schema()));
        assertEquals(List.of(), Members.dispensable(least, contract, contract.schema()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordWithoutARequiredMemberCannotBeRead(Class<?> record) throws Exception {
        Contract contract = WireRecords.contractOf(record);
        Set<String> required = new HashSet<>(Contract.strings(contract.schema().path("required")));
        Set<String> refused = new HashSet<>();

        for (String member : Contract.names(contract.schema().path("properties"))) {
            ObjectNode example = (ObjectNode) Contract.json(contract.example("full"));
            example.remove(member);
            try {
                Contract.JSON.treeToValue(example, record);
            } catch (JsonMappingException e) {
                refused.add(member);
            }
        }

        assertEquals(required, refused);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasAKeyAlsoWithTheLeastContent(Class<?> record) throws Exception {
        JsonNode least = Contract.json(WireRecords.contractOf(record).example("least"));

        EventData event = (EventData) Contract.JSON.treeToValue(least, record);

        assertTrue(event.subjectRef() != null && event.stateKey() != null);
    }

    @Test
    void whatIsStateHasAVersion() {
        Set<Class<?>> states = events().stream()
                .filter(record -> record.getAnnotation(EventContract.class).state())
                .collect(Collectors.toSet());
        Set<Class<?>> versioned = events().stream()
                .filter(record -> Contract.names(
                                WireRecords.contractOf(record).schema().path("properties"))
                        .contains("version"))
                .collect(Collectors.toSet());

        assertFalse(states.isEmpty());
        assertEquals(versioned, states);
    }
}
