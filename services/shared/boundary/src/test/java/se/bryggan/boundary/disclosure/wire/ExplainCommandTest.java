package se.bryggan.boundary.disclosure.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.plain.PlainWords;

class ExplainCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DisclosurePoint point =
            new DisclosurePoint(RuleBook.load(getClass().getClassLoader()));
    private final PlainWords words = PlainWords.load(getClass().getClassLoader());

    @Test
    void anExplanationEndsInTheVeryDecisionThatIsExplained() throws IOException {
        for (Case one : Case.all()) {
            ObjectNode explained = explained(one);
            explained.remove(List.of("stoppedBy", "tried"));

            assertEquals(JSON.readTree(decided(one.line())), explained, one.toString());
        }
    }

    @Test
    void everyRowIsTriedForEachCategoryUntilOneEndsIt() throws IOException {
        int rows = RuleBook.load(getClass().getClassLoader()).rows().size();
        Set<String> ends =
                EnumSet.of(Reason.PERMITS, Reason.WITHHOLDS, Reason.NOT_ASSIGNED, Reason.POLICY_CLOSES).stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet());

        for (Case one : Case.all()) {
            var tried = new HashMap<String, Integer>();
            var ended = new HashMap<String, Boolean>();
            for (JsonNode trial : explained(one).get("tried")) {
                String category = trial.get("category").textValue();
                assertFalse(ended.getOrDefault(category, false), one + ": a row after the end");
                tried.merge(category, 1, Integer::sum);
                ended.put(category, ends.contains(trial.get("reason").textValue()));
            }
            tried.forEach((category, count) ->
                    assertTrue(ended.get(category) || count == rows, one + " " + category + " " + count));
        }
    }

    @Test
    void everyRowIsCitedAndItsReasonIsOneFilledInSentenceInBothLanguages() throws IOException {
        for (Case one : Case.all()) {
            ObjectNode explained = explained(one);
            for (JsonNode said : explained.get("tried")) {
                assertFalse(said.get("citation").textValue().isBlank(), one.toString());
                assertSentences(said);
            }
            explained.get("stoppedBy").forEach(ExplainCommandTest::assertSentences);
            assertEquals(
                    explained.get("tried").isEmpty(),
                    !explained.get("stoppedBy").isEmpty(),
                    one.toString());
        }
    }

    @Test
    void aConditionThatIsNotMetIsNamed() throws IOException {
        JsonNode report = JSON.readTree(explain(question("CONCERN_REPORT", "SOCIAL_INVESTIGATION", "2000-01-01")));

        JsonNode duty = trialOf(report, "SoL-19-1");
        assertEquals("CONDITION_NOT_MET", duty.get("reason").textValue());
        assertEquals("subjectUnder: 18", duty.get("unmet").textValue());
        assertEquals(
                "Villkoret att barnet är under 18 år är inte uppfyllt.",
                duty.get("sv").textValue());
        assertEquals(
                "The condition that the subject is under 18 is not met.",
                duty.get("en").textValue());
    }

    @Test
    void whatTheAskerAttestsIsSaidWhereItCounts() throws IOException {
        String question = question("SUPERVISION", "SUPERVISION", "2015-01-01");

        JsonNode supervision = trialOf(JSON.readTree(explain(question)), "OSL-10-17");

        assertEquals("PERMITS", supervision.get("reason").textValue());
        assertEquals(
                "SUPERVISES_THE_SOURCE",
                supervision.get("attestedByAsker").get(0).get("word").textValue());
    }

    @Test
    void aWrongLineIsAnsweredAsByDecide() throws IOException {
        for (String wrong : List.of("{", "[]", "{\"at\": 7}", "{\"request\": {}}")) {
            assertEquals(decided(wrong), explain(wrong));
        }
    }

    @Test
    void aPageToReadNamesTheRuleAndWhy() throws IOException {
        String page = say(
                question("CONCERN_REPORT", "SOCIAL_INVESTIGATION", "2015-01-01"),
                new ExplainCommand(point, new ExplanationText(words)));

        assertTrue(page.startsWith("PERMIT ATTENDANCE ("), page);
        assertTrue(page.contains("SoL-19-1/report (SoL (2025:400) 19:1; OSL 10:28): PERMITS"), page);
        assertTrue(page.contains("sv: Regeln tillåter att uppgiften lämnas."), page);
        assertFalse(page.contains("{"), page);
    }

    private static void assertSentences(JsonNode said) {
        for (String language : List.of("sv", "en")) {
            String sentence = said.get(language).textValue();
            assertTrue(sentence.matches("[^{}.]+(\\d\\.)*[^{}.]*\\."), sentence);
        }
    }

    private static JsonNode trialOf(JsonNode explanation, String rule) {
        return StreamSupport.stream(explanation.get("tried").spliterator(), false)
                .filter(trial -> trial.get("rule").textValue().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String question(String purpose, String recipient, String born) {
        return """
            {"at": "2026-05-04T09:30:00+02:00", "source": {"branch": "SCHOOL", "authority": "board"},
             "recipient": {"branch": "%s", "authority": "district-a"},
             "subject": {"ref": "child-1", "birthDate": "%s"}, "categories": ["ATTENDANCE"], "purpose": "%s"}
            """.formatted(recipient, born, purpose).replace("\n", " ");
    }

    private ObjectNode explained(Case one) throws IOException {
        return (ObjectNode) JSON.readTree(explain(one.line()));
    }

    private String explain(String line) throws IOException {
        return say(line, new ExplainCommand(point, new ExplanationJson(words)));
    }

    private String decided(String line) throws IOException {
        return say(line, new DecideCommand(point));
    }

    private static String say(String line, Conversation.Answers answers) throws IOException {
        var out = new ByteArrayOutputStream();
        new Conversation(answers).hold(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
