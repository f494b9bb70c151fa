package se.bryggan.boundary.disclosure.maytell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

class MayITellCommandTest {

    private static final Instant AFTER_MIDNIGHT_IN_STOCKHOLM = Instant.parse("2026-05-03T22:30:00Z");
    private static final Pattern CODE_OR_GAP = Pattern.compile("[A-Z]+_[A-Z]+|\\{|  |\\bnull\\b");

    private final ClassLoader loader = getClass().getClassLoader();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aMentorMustReportConcernForAChildAndHearsTheParagraph() {
        assertEquals(
                0,
                run(
                        "--from",
                        "school",
                        "--to",
                        "social-investigation",
                        "--what",
                        "concern-report",
                        "--for",
                        "concern-report",
                        "--age",
                        "13"));

        assertTrue(said().startsWith("Ja, det ska du lämna. (2026-05-04, regelbok "), said());
        assertTrue(said().contains("Yes, this you must tell."), said());
        assertTrue(said().contains("SoL (2025:400) 19:1; OSL 10:28 (SFS 2025:400)"), said());
    }

    @Test
    void theConsentThatIsNeededIsNamed() {
        assertEquals(
                0,
                run(
                        "--from",
                        "SCHOOL",
                        "--to",
                        "SCHOOL_SOCIAL_TEAM",
                        "--what",
                        "ATTENDANCE",
                        "--for",
                        "SST_REFERRAL",
                        "--age",
                        "16"));

        assertTrue(said().startsWith("Ja, om villkoren i någon av reglerna är uppfyllda."), said());
        assertTrue(said().contains("den unge själv"), said());
        assertTrue(said().contains("OSL 12:2, 12:3"), said());
        assertFalse(said().contains("Under 15 år"), said());
    }

    @Test
    void whatOnlyANamedHumanMayUseSaysSo() throws Exception {
        run(
                "--from",
                "SCHOOL",
                "--to",
                "SCHOOL_SOCIAL_TEAM",
                "--what",
                "ATTENDANCE",
                "--for",
                "SST_REFERRAL",
                "--json");

        for (JsonNode rule : new ObjectMapper().readTree(said()).at("/about/0/rules")) {
            assertEquals(
                    rule.get("kind").textValue().equals("LAST_RESORT"),
                    rule.at("/when/0/en").asText().equals("a named human who may decide it does so"),
                    rule.toString());
        }
    }

    @Test
    void aProfessionAsksForAllItsBranches() throws Exception {
        assertEquals(
                0,
                run(
                        "--from",
                        "teachers",
                        "--to",
                        "POLICE",
                        "--what",
                        "CONTACT,ATTENDANCE",
                        "--for",
                        "CRIME_INVESTIGATION",
                        "--json"));

        JsonNode answer = new ObjectMapper().readTree(said());
        assertEquals(4, answer.get("about").size(), "two branches, two kinds of information");
        assertEquals("2026-05-04", answer.get("day").textValue());
        assertEquals(RuleBook.load(loader).version(), answer.get("ruleBook").textValue());
    }

    @Test
    void differentAnswersAreSaidToDepend() throws Exception {
        run(
                "--from",
                "SCHOOL",
                "--to",
                "SOCIAL_INVESTIGATION",
                "--what",
                "CONCERN_REPORT,MESSAGE_CONTENT",
                "--for",
                "CONCERN_REPORT",
                "--age",
                "9",
                "--json");

        JsonNode answer = new ObjectMapper().readTree(said());
        assertEquals("CONDITIONS", answer.get("answer").textValue());
        assertEquals(
                "Det beror på vilken uppgift det gäller.",
                answer.get("says").get("sv").textValue());
    }

    @Test
    void theDayDecidesTheLaw() {
        run(
                "--from",
                "SCHOOL",
                "--to",
                "SOCIAL_INVESTIGATION",
                "--what",
                "CONCERN_REPORT",
                "--for",
                "CONCERN_REPORT",
                "--day",
                "2025-06-30");

        assertTrue(said().contains("SoL (2001:453) 14:1"), said());
        assertFalse(said().contains("SoL (2025:400) 19:1"), said());
    }

    /** Every question that the words allow: no code, no gap and no missing paragraph in any sentence. */
    @Test
    void everyAnswerIsPlainInBothLanguagesAndCitesTheLaw() {
        var mayTell = new MayTell(RuleBook.load(loader), PlainWords.load(loader));
        Set<Category> all = EnumSet.allOf(Category.class);
        Set<MayTellAnswer.Rule> rules = new HashSet<>();
        for (Branch from : Branch.values()) {
            for (Branch to : Branch.values()) {
                for (Purpose purpose : Purpose.values()) {
                    MayTellAnswer answer = mayTell.answer(
                            new MayTellQuestion(Set.of(from), to, all, purpose, LocalDate.of(2026, 5, 4), null));
                    answer.about().forEach(about -> {
                        rules.addAll(about.rules());
                        rules.addAll(about.withheldBy());
                    });
                }
            }
        }
        assertTrue(rules.size() > 30, "only " + rules.size());
        rules.forEach(MayITellCommandTest::assertPlain);
    }

    @Test
    void theWordsAreListedWithTheirNames() {
        assertEquals(0, run("--words"));

        for (Branch branch : Branch.values()) {
            assertTrue(said().contains("  " + branch.name() + " "), branch.name());
        }
        assertTrue(said().contains("teachers"), said());
        assertFalse(said().contains("families"), "they tell under no secrecy of their own");
    }

    @Test
    void whatIsNoQuestionIsUsage() {
        assertEquals(2, run());
        assertEquals(2, run("--from", "SCHOOL"));
        assertEquals(2, run("--from", "SCHOOL", "--from", "SCHOOL"));
        String[] question = {"--from", "SCHOOL", "--to", "POLICE", "--what", "CONTACT", "--for", "CRIME_PREVENTION"};
        assertEquals(2, run(with(question, "--age", "old")));
        assertEquals(2, run(with(question, "--day", "today")));
        assertEquals(2, run(with(question, "--child", "anna")));
        assertEquals(2, run("--from", "HOGWARTS", "--to", "POLICE", "--what", "CONTACT", "--for", "SIP"));
        assertTrue(said().contains("may-i-tell: unknown word HOGWARTS (see --words)"), said());
    }

    private static void assertPlain(MayTellAnswer.Rule rule) {
        assertFalse(rule.citation().isBlank() || rule.sfs().isBlank(), rule.rule());
        assertPlain(rule.says());
        Stream.of(rule.when(), rule.unless(), rule.then())
                .flatMap(List::stream)
                .forEach(MayITellCommandTest::assertPlain);
    }

    private static void assertPlain(Phrase phrase) {
        for (String text : List.of(phrase.sv(), phrase.en())) {
            assertFalse(text.isBlank() || CODE_OR_GAP.matcher(text).find(), text);
        }
    }

    private static String[] with(String[] question, String... more) {
        return Stream.concat(Stream.of(question), Stream.of(more)).toArray(String[]::new);
    }

    private int run(String... args) {
        said.reset();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new MayITellCommand(InstantSource.fixed(AFTER_MIDNIGHT_IN_STOCKHOLM), stream, stream).run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
