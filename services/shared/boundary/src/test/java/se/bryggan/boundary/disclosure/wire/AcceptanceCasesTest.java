package se.bryggan.boundary.disclosure.wire;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;

/** The acceptance cases, and the project's own, each through the whole command. */
class AcceptanceCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DecideCommand COMMAND =
            new DecideCommand(new DisclosurePoint(RuleBook.load(AcceptanceCasesTest.class.getClassLoader())));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void theCaseIsDecidedAsExpected(String id, String title, String line, JsonNode expect) throws IOException {
        JsonNode decision = decide(line);

        var checks = new ArrayList<Executable>();
        checks.add(() -> assertEquals(expect.get("outcome"), decision.get("outcome"), "outcome"));
        checks.add(() -> assertEquals(expect.get("review"), decision.get("review"), "review"));
        for (String list : List.of("disclosed", "withheld")) {
            if (expect.has(list)) {
                checks.add(() -> assertEquals(names(expect, list), names(decision, list), list));
            }
        }
        if (expect.has("rules")) {
            checks.add(() ->
                    assertTrue(names(expect, "rules").stream().anyMatch(names(decision, "rules")::contains), "rules"));
        }
        Set<String> obligations = names(decision, "obligations");
        names(expect, "obligations").forEach(name -> checks.add(() -> assertTrue(obligations.contains(name), name)));
        names(expect, "notObligations")
                .forEach(name -> checks.add(() -> assertFalse(obligations.contains(name), "not " + name)));
        assertAll(checks);
    }

    @Test
    void noAcceptanceCaseIsLost() throws IOException {
        assertEquals(130, CaseFile.lines("cases.jsonl").size());
    }

    static Stream<Arguments> cases() throws IOException {
        var cases = Stream.<Arguments>builder();
        for (String file : CaseFile.ALL) {
            for (String line : CaseFile.lines(file)) {
                JsonNode node = JSON.readTree(line);
                cases.add(Arguments.of(
                        node.get("id").textValue(), node.get("title").textValue(), line, node.get("expect")));
            }
        }
        return cases.build();
    }

    private static JsonNode decide(String line) throws IOException {
        var out = new ByteArrayOutputStream();
        COMMAND.answer(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out);
        return JSON.readTree(out.toByteArray());
    }

    private static Set<String> names(JsonNode node, String list) {
        var names = new HashSet<String>();
        node.path(list).forEach(name -> names.add(name.textValue()));
        return names;
    }
}
