package se.bryggan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaProfileTest {

    static List<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everySchemaIsOfDraft202012(Contract contract) {
        assertEquals(List.of(), Validation.ofDraft(contract.file()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everySchemaKeepsToTheProfile(Contract contract) {
        assertEquals(List.of(), Validation.ofProfile(contract.file()));
    }

    @Test
    void theProfileItselfIsOfDraft202012() {
        assertEquals(List.of(), Validation.ofDraft(Validation.PROFILE));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void folderAndFileNameFollowFromTypeAndTopic(Contract contract) {
        String[] id = contract.schema().path("$id").asText().split(":", -1);

        String name = String.join(".", List.of(id).subList(4, id.length));

        assertEquals(Path.of("schemas", id[3], name + ".schema.json"), contract.file());
        if (!contract.content()) {
            assertEquals("se.bryggan." + id[3] + "." + id[4] + ".v1", contract.type());
        }
    }

    @Test
    void everySchemaHasAnIdOfItsOwn() {
        Set<String> seen = new HashSet<>();

        contracts()
                .forEach(contract ->
                        assertTrue(seen.add(contract.schema().path("$id").asText()), contract::toString));

        assertFalse(seen.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void bothExamplesAreValid(Contract contract) {
        assertEquals(List.of(), Validation.of(contract.file(), contract.example("full")));
        assertEquals(List.of(), Validation.of(contract.file(), contract.example("least")));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aFieldTooMuchIsRefused(Contract contract) throws Exception {
        String example = Contract.text(contract.example("full")).replaceFirst("\\{", "{\"unheardOf\": 1,");

        assertFalse(Validation.of(contract.file(), example).isEmpty());
    }

    @Test
    void everyExampleBelongsToASchema() throws Exception {
        Set<Path> expected = contracts().stream()
                .flatMap(contract -> Stream.of(contract.example("full"), contract.example("least")))
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            assertEquals(expected, files.filter(Files::isRegularFile).collect(Collectors.toSet()));
        }
    }
}
