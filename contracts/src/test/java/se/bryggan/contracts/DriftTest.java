package se.bryggan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
    @MethodSource("events")
    void everyEventHasAKeyAlsoWithTheLeastContent(Class<?> record) throws Exception {
        JsonNode least = Contract.json(WireRecords.contractOf(record).example("least"));

        EventData event = (EventData) Contract.JSON.treeToValue(least, record);

        assertTrue(event.subjectRef() != null && event.stateKey() != null);
    }

    @Test
    void aStateIsToldApartByConsentNotOnlyByPerson() {
        List<Class<?>> states = events().stream()
                .filter(record -> record.getAnnotation(EventContract.class).state())
                .toList();

        assertFalse(states.isEmpty());
        assertTrue(states.stream().allMatch(record -> Stream.of(record.getRecordComponents())
                .anyMatch(component -> component.getName().equals("version"))));
    }
}
