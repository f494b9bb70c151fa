package se.bryggan.boundary.disclosure.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;

class DecideCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Permitted by consent; every field of the format stands in it. */
    private static final String GOOD = """
        {"at": "2026-05-04T09:30:00+02:00",
         "source": {"branch": "SCHOOL", "authority": "board", "role": "principal"},
         "recipient": {"branch": "SCHOOL_SOCIAL_TEAM", "authority": "district-a"},
         "subject": {"ref": "child-1", "birthDate": "2013-01-15", "custody": "SOLE", "mature": false,
           "protection": "NONE", "whereaboutsHidden": false},
         "alsoConcerns": [{"ref": "parent-1", "birthDate": "1984-03-10"}],
         "categories": ["ATTENDANCE"], "purpose": "SST_REFERRAL", "claimedBasis": "CONSENT",
         "consents": [{"giver": "guardian-1", "capacity": "GUARDIAN", "state": "GIVEN",
           "categories": ["ATTENDANCE"], "recipients": ["SCHOOL_SOCIAL_TEAM"], "namedRecipientsOnly": true,
           "purposes": ["SST_REFERRAL"], "validFrom": "2026-01-10", "validTo": "2026-06-30"}],
         "investigation": {"state": "NONE", "since": "2026-05-01"},
         "assessment": {"attested": true, "by": "principal", "finding": "NO_HARM", "categories": ["ATTENDANCE"]},
         "context": {"reporter": false, "duty": true, "feedbackRequested": false, "onRequest": true,
           "assignedToCase": true, "sipParticipant": false, "familyInformed": true, "threat": false,
           "blocked": false, "cellSize": 5, "channel": "PORTAL", "consentStoreAgeSeconds": 1.5,
           "policy": {"sst.investigation_visibility": "DIRECT", "statistics.min_cell_size": 5}}}\
        """.replace("\n", " ");

    private final DecideCommand command =
            new DecideCommand(new DisclosurePoint(RuleBook.load(getClass().getClassLoader())));

    @Test
    void aRequestWithEveryFieldIsDecided() throws IOException {
        assertEquals("PERMIT", only(GOOD).get("outcome").textValue());
    }

    @Test
    void aCaseIsAnsweredAsItsRequest() throws IOException {
        assertEquals(only(GOOD), only("{\"id\": \"x\", \"request\": " + GOOD + ", \"expect\": 7}"));
    }

    @Test
    void anAnswerHasTheMembersOfTheFormat() throws IOException {
        JsonNode answer = only(GOOD);

        assertEquals(
                "[outcome, disclosed, withheld, review, rules, ruleBook, obligations]",
                answer.properties().stream().map(Map.Entry::getKey).toList().toString());
        assertEquals("[\"ATTENDANCE\"]", answer.get("disclosed").toString());
        assertFalse(answer.get("review").booleanValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"at\": \"2026-05-04T09:30:00+02:00\"|\"at\": \"2026-05-04T09:30+02:00\"|at: not a date",
                "\"at\": \"2026-05-04T09:30:00+02:00\"|\"at\": \"2026-05-04T09:30:00\"|at: not a date",
                "\"at\": \"2026-05-04T09:30:00+02:00\"|\"at\": \"2026-02-30\"|at: not a date",
                "\"at\": \"2026-05-04T09:30:00+02:00\"|\"at\": 20260504|at: not a string",
                "\"at\": \"2026-05-04T09:30:00+02:00\"|\"at\": null|at: missing",
                "\"at\": \"2026-05-04T09:30:00+02:00\"|\"at\": \"2013-01-14\"|subject.birthDate: after at",
                "\"source\": {|\"sauce\": {|source: missing",
                "\"branch\": \"SCHOOL\", |\"role\": \"SCHOOL\", |line: not a JSON object",
                "\"authority\": \"district-a\"|\"x\": 1|recipient.authority: missing",
                "\"authority\": \"district-a\"|\"authority\": 7|recipient.authority: not a string",
                "\"role\": \"principal\"|\"role\": {}|source.role: not a string",
                "\"ref\": \"child-1\"|\"ref\": [\"child-1\"]|subject.ref: not a string",
                "\"birthDate\": \"2013-01-15\"|\"birthDate\": \"15 January\"|subject.birthDate: not a date",
                "\"birthDate\": \"2013-01-15\"|\"birthDate\": \"2013-01-15T00:00:00Z\"|subject.birthDate: not a date",
                "\"custody\": \"SOLE\"|\"custody\": \"SHARED\"|subject.custody: not one of the allowed values",
                "\"protection\": \"NONE\"|\"protection\": \"none\"|subject.protection: not one of the allowed values",
                "\"mature\": false|\"mature\": \"false\"|subject.mature: not true or false",
                "\"1984-03-10\"|\"2084-03-10\"|alsoConcerns[0].birthDate: after at",
                "[{\"ref\": \"parent-1\"|[null, {\"ref\": \"parent-1\"|alsoConcerns[0]: not an object",
                "\"categories\": [\"ATTENDANCE\"], \"purpose\"|\"categories\": \"ATTENDANCE\", \"purpose\"|categories:"
                        + " not a list",
                "\"categories\": [\"ATTENDANCE\"], \"purpose\"|\"categories\": [null], \"purpose\"|categories[0]: not"
                        + " a string",
                "\"categories\": [\"ATTENDANCE\"], \"purpose\"|\"categories\": [\"CONTACT\", 7],"
                        + " \"purpose\"|categories[1]: not a string",
                "\"purpose\": \"SST_REFERRAL\"|\"purpose\": null|purpose: missing",
                "\"claimedBasis\": \"CONSENT\"|\"claimedBasis\": 1|claimedBasis: not a string",
                "\"capacity\": \"GUARDIAN\"|\"capacity\": \"FRIEND\"|consents[0].capacity: not one of the allowed"
                        + " values",
                "\"state\": \"GIVEN\"|\"x\": \"GIVEN\"|consents[0].state: missing",
                "\"validTo\": \"2026-06-30\"|\"validTo\": \"2026-06-31\"|consents[0].validTo: not a date",
                "\"state\": \"NONE\"|\"state\": \"PAUSED\"|investigation.state: not one of the allowed values",
                "\"attested\": true|\"attested\": 1|assessment.attested: not true or false",
                "\"by\": \"principal\"|\"by\": null|assessment.by: missing",
                "\"finding\": \"NO_HARM\"|\"finding\": \"FINE\"|assessment.finding: not one of the allowed values",
                "\"cellSize\": 5|\"cellSize\": \"5\"|context.cellSize: not a number",
                "\"channel\": \"PORTAL\"|\"channel\": \"PIGEON\"|context.channel: not one of the allowed values",
                "\"statistics.min_cell_size\": 5|\"statistics.min_cell_size\": true"
                        + "|context.policy.statistics.min_cell_size: not a number"
            })
    void aWrongFieldIsNamedAndItsValueIsNot(String right, String wrong, String error) throws IOException {
        assertTrue(GOOD.contains(right), right);

        JsonNode answer = only(GOOD.replace(right, wrong));

        assertEquals(error, answer.path("error").textValue());
        assertEquals(1, answer.path("line").intValue());
        assertEquals(2, answer.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "7", "null", "\"text\"", "{", "{}}", "{} {}", "{\"a\": 1, \"a\": 2}", "not JSON 19121212"})
    void whatIsNotOneObjectIsAnErrorThatQuotesNothing(String line) throws IOException {
        JsonNode answer = only(line);

        assertEquals(2, answer.size());
        assertTrue(answer.get("error").textValue().startsWith("line: not a"), answer.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"branch\": \"SCHOOL\"', '\"branch\": \"CIRCUS\"', '[\"ATTENDANCE\"]'",
        "'\"purpose\": \"SST_REFERRAL\"', '\"purpose\": \"CURIOSITY\"', '[\"ATTENDANCE\"]'",
        "'\"categories\": [\"ATTENDANCE\"], \"purpose\"', '\"categories\": [\"HOROSCOPE\", \"CONTACT\"], \"purpose\"',"
                + " '[\"CONTACT\"]'",
        "'\"recipients\": [\"SCHOOL_SOCIAL_TEAM\"]', '\"recipients\": [\"CIRCUS\"]', '[\"ATTENDANCE\"]'",
        "'\"purposes\": [\"SST_REFERRAL\"]', '\"purposes\": [\"CURIOSITY\"]', '[\"ATTENDANCE\"]'",
        "'\"NO_HARM\", \"categories\": [\"ATTENDANCE\"]', '\"NO_HARM\", \"categories\": [\"HOROSCOPE\"]',"
                + " '[\"ATTENDANCE\"]'"
    })
    void anUnknownWordFailsClosedAndIsNotEchoed(String right, String wrong, String withheld) throws IOException {
        assertTrue(GOOD.contains(right), right);

        JsonNode answer = only(GOOD.replace(right, wrong));

        assertEquals("DENY", answer.path("outcome").textValue());
        assertEquals("[\"LOG\",\"ALERT\"]", answer.get("obligations").toString());
        assertEquals(withheld, answer.get("withheld").toString());
    }

    @Test
    void anErrorGoesBeforeAnUnknownWord() throws IOException {
        String both = GOOD.replace("\"branch\": \"SCHOOL\"", "\"branch\": \"CIRCUS\"")
                .replace("\"channel\": \"PORTAL\"", "\"channel\": 7");

        assertEquals("context.channel: not a string", only(both).path("error").textValue());
    }

    @Test
    void unknownFieldsAndNullMembersCountAsAbsent() throws IOException {
        String more = GOOD.replace("\"claimedBasis\": \"CONSENT\"", "\"claimedBasis\": null, \"guardians\": 7")
                .replace("\"investigation\": {", "\"investigation\": null, \"x\": {");

        assertEquals("PERMIT", only(more).path("outcome").textValue());
        assertEquals(only(GOOD), only("{\"request\": null, " + GOOD.substring(1)));
    }

    /** OSL 10:3: nobody has said whether there is a threat, which is not the same as that there is none. */
    @Test
    void aFactThatIsNotStatedIsUnknownAndNotFalse() throws IOException {
        String insight = """
            {"at": "2026-05-04", "source": {"branch": "SOCIAL_INVESTIGATION", "authority": "district-a"},
             "recipient": {"branch": "GUARDIAN", "authority": "guardian-1"},
             "subject": {"ref": "child-1", "birthDate": "2013-01-15"},
             "categories": ["SOCIAL_CASE"], "purpose": "INSIGHT", "investigation": {"state": "OPENED"},
             "context": {%s}}\
            """.replace("\n", " ");

        assertEquals(
                "PERMIT",
                only(insight.formatted("\"threat\": false")).path("outcome").textValue());
        assertEquals("DENY", only(insight.formatted("")).path("outcome").textValue());
        assertTrue(only(insight.formatted("")).path("review").booleanValue());
    }

    @Test
    void anUnknownNumberIsNotZero() throws IOException {
        String figures = """
            {"at": "2026-05-04", "source": {"branch": "SCHOOL", "authority": "board"},
             "recipient": {"branch": "CITY_STATISTICS", "authority": "city"},
             "subject": {"ref": "nobody", "birthDate": "2013-01-15"},
             "categories": ["AGGREGATE"], "purpose": "STATISTICS", "context": {%s}}\
            """.replace("\n", " ");

        assertEquals(
                "REDACT",
                only(figures.formatted("\"cellSize\": 0")).path("outcome").textValue());
        assertEquals(
                "PERMIT",
                only(figures.formatted("\"cellSize\": 5")).path("outcome").textValue());
        assertEquals("DENY", only(figures.formatted("")).path("outcome").textValue());
        assertEquals(
                "REDACT",
                only(figures.formatted("\"cellSize\": 8, \"policy\": {\"statistics.min_cell_size\": 9}"))
                        .path("outcome")
                        .textValue());
    }

    @Test
    void anAssessmentThatNobodyAttestedNeedsNoFindingAndCountsAsNone() throws IOException {
        String unattested = GOOD.replace(
                "\"attested\": true, \"by\": \"principal\", \"finding\": \"NO_HARM\"", "\"attested\": false");

        assertEquals("PERMIT", only(unattested).path("outcome").textValue());
    }

    @ParameterizedTest
    @CsvSource({
        "10, PERMIT",
        "10.0, PERMIT",
        "1e-999999999, PERMIT",
        "-1, PERMIT",
        "10.0001, DENY",
        "1e999999999, DENY",
        "123456789012345678901234567890, DENY"
    })
    void theAgeOfTheConsentStoreMayBeAnyNumber(String seconds, String outcome) throws IOException {
        String aged = GOOD.replace("\"consentStoreAgeSeconds\": 1.5", "\"consentStoreAgeSeconds\": " + seconds);

        assertEquals(outcome, only(aged).path("outcome").textValue());
    }

    @Test
    void aLineNestedWithoutEndIsAnError() throws IOException {
        assertEquals(
                "line: not a JSON object",
                only("[".repeat(100_000)).path("error").textValue());
    }

    @Test
    void blankLinesCountButAreNotAnsweredAndAByteOrderMarkIsIgnored() throws IOException {
        List<JsonNode> answers = answers("\uFEFF" + GOOD + "\n\n  \t\r\n[]\r\n" + GOOD);

        assertEquals(3, answers.size());
        assertEquals("PERMIT", answers.get(0).path("outcome").textValue());
        assertEquals(4, answers.get(1).path("line").intValue());
        assertEquals("PERMIT", answers.get(2).path("outcome").textValue());
    }

    @Test
    void aLineThatIsNotUtf8IsAnErrorAndTheRunGoesOn() throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] lines = ("{\"at\": \"\u00e5\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);

        command.answer(new ByteArrayInputStream(lines), out);

        List<JsonNode> answers = parse(out);
        assertEquals(1, answers.get(0).path("line").intValue());
        assertEquals("PERMIT", answers.get(1).path("outcome").textValue());
    }

    @Test
    void aLineThatIsTooLongIsAnErrorAndTheRunGoesOn() throws IOException {
        InputStream endless = new SequenceInputStream(
                new Spaces(Lines.MAX_BYTES + 1L),
                new ByteArrayInputStream(("\n" + GOOD).getBytes(StandardCharsets.UTF_8)));
        var out = new ByteArrayOutputStream();

        command.answer(endless, out);

        List<JsonNode> answers = parse(out);
        assertTrue(answers.get(0).path("error").textValue().startsWith("line: "));
        assertEquals("PERMIT", answers.get(1).path("outcome").textValue());
    }

    @Test
    void anAnswerIsFlushedBeforeTheNextQuestionIsRead() throws Exception {
        var questions = new PipedOutputStream();
        var answers = new PipedInputStream(1 << 16);
        var out = new PipedOutputStream(answers);
        var in = new PipedInputStream(questions, 1 << 16);
        var buffered = new BufferedOutputStream(out);
        var run = Thread.ofPlatform().daemon().start(() -> run(in, buffered));

        questions.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        String first = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8)).readLine());
        questions.close();
        run.join(10_000);

        assertEquals("PERMIT", JSON.readTree(first).path("outcome").textValue());
        assertFalse(run.isAlive());
    }

    @Test
    void withoutARuleBookEveryLineIsDeniedWithAnAlert() throws IOException {
        var out = new ByteArrayOutputStream();

        new DecideCommand(DisclosurePoint.withoutRuleBook())
                .answer(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), out);

        JsonNode answer = parse(out).get(0);
        assertEquals("DENY", answer.path("outcome").textValue());
        assertEquals("[\"LOG\",\"ALERT\"]", answer.get("obligations").toString());
        assertEquals("none", answer.path("ruleBook").textValue());
    }

    @Test
    void anAnswerIsOneLineOfUtf8EndedByALineFeed() throws IOException {
        var out = new ByteArrayOutputStream();

        command.answer(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), out);

        byte[] bytes = out.toByteArray();
        assertEquals(1, new String(bytes, StandardCharsets.UTF_8).lines().count());
        assertArrayEquals(new byte[] {'}', '\n'}, new byte[] {bytes[bytes.length - 2], bytes[bytes.length - 1]});
    }

    private void run(InputStream in, OutputStream out) {
        try {
            command.answer(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode only(String line) throws IOException {
        List<JsonNode> answers = answers(line);
        assertEquals(1, answers.size());
        return answers.get(0);
    }

    private List<JsonNode> answers(String lines) throws IOException {
        var out = new ByteArrayOutputStream();
        command.answer(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
        return parse(out);
    }

    private static List<JsonNode> parse(ByteArrayOutputStream out) throws IOException {
        var answers = new ArrayList<JsonNode>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    /** So many spaces, without holding them. */
    private static final class Spaces extends InputStream {
        private long left;

        Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }
    }
}
