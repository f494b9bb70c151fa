package se.bryggan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.FORBIDDEN_MEMBER;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.FOREIGN_REFERENCE;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.FREE_TEXT;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.PERSONNUMMER;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.PROFILE;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.TWO_SECTORS;
import static se.bryggan.contracts.ConfidentialityWalk.Finding.UNMARKED_REFERENCE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bryggan.contracts.ConfidentialityWalk.Finding;

/** What must never go over a wire is in no schema; and a schema that tries is caught. */
class ConfidentialityTest {

    private static final Path REFUSED = Path.of("src", "test", "resources", "refused");

    private static final Map<String, Set<Finding>> EXPECTED = Map.ofEntries(
            Map.entry("two-sectors", Set.of(TWO_SECTORS)),
            Map.entry("two-sectors-in-a-list", Set.of(TWO_SECTORS)),
            Map.entry("two-sectors-in-a-definition", Set.of(TWO_SECTORS)),
            Map.entry("reference-of-another-sector", Set.of(FOREIGN_REFERENCE)),
            Map.entry("reference-to-nobodys-topic", Set.of(FOREIGN_REFERENCE)),
            Map.entry("reference-without-its-type", Set.of(UNMARKED_REFERENCE)),
            Map.entry("name", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("name-in-content", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("email", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("phone", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("comment", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("reason-in-words", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("civic-number", Set.of(FORBIDDEN_MEMBER)),
            Map.entry("personnummer-by-another-name", Set.of(PERSONNUMMER)),
            Map.entry("bounded-text", Set.of(FREE_TEXT)),
            Map.entry("pattern-that-takes-a-sentence", Set.of(FREE_TEXT)),
            Map.entry("unbounded-text", Set.of(PROFILE, FREE_TEXT)),
            Map.entry("unbounded-text-in-content", Set.of(PROFILE, FREE_TEXT)),
            Map.entry("open-map", Set.of(FREE_TEXT)),
            Map.entry("open-object", Set.of(PROFILE)),
            Map.entry("no-category", Set.of(PROFILE)),
            Map.entry("no-category-and-no-reason", Set.of(PROFILE)),
            Map.entry("unknown-category", Set.of(PROFILE)),
            Map.entry("choice-between-shapes", Set.of(PROFILE)),
            Map.entry("reference-to-another-file", Set.of(PROFILE)),
            Map.entry("no-topic", Set.of(PROFILE, FOREIGN_REFERENCE)));

    static List<Contract> contracts() {
        return Contract.all();
    }

    static Set<String> refused() {
        return EXPECTED.keySet();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void noSchemaCarriesWhatMustNotLeave(Contract contract) {
        assertEquals(Set.of(), ConfidentialityWalk.of(contract));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aSchemaThatTriesIsCaught(String which) {
        Contract contract = Contract.read(REFUSED.resolve(which + ".schema.json"));

        assertEquals(EXPECTED.get(which), ConfidentialityWalk.of(contract));
    }

    @Test
    void everyRefusedSchemaIsExpected() throws Exception {
        try (Stream<Path> files = Files.list(REFUSED)) {
            Set<String> found = files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .collect(Collectors.toSet());

            assertEquals(EXPECTED.keySet(), found);
        }
    }
}
