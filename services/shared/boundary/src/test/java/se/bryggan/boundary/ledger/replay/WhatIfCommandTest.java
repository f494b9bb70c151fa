package se.bryggan.boundary.ledger.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.MadeUpQuestions;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.RuleBook;

class WhatIfCommandTest {

    private static final Path BOOK = Path.of("../../../contracts/rulebook/disclosure");

    private final DisclosurePoint point =
            new DisclosurePoint(RuleBook.load(getClass().getClassLoader()));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path draft;
    private Path ledgers;

    @BeforeEach
    void copyTheRuleBook() throws IOException {
        draft = Files.createDirectories(folder.resolve("draft"));
        ledgers = Files.createDirectories(folder.resolve("ledgers"));
        try (Stream<Path> files = Files.list(BOOK)) {
            for (Path file : files.toList()) {
                Files.copy(file, draft.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aDraftThatChangesNothingFlipsNothing() throws IOException {
        record(MadeUpQuestions.questions(1, 500));

        assertEquals(0, whatIf(), said());
        assertTrue(said().contains(": 0 of 500 recorded decisions would be others\n"), said());
    }

    @Test
    void aDutyThatIsTakenAwayFlipsTheDecisionsThatRestedOnIt() throws IOException {
        List<Ask> questions = MadeUpQuestions.questions(1, 4_000);
        long resting = questions.stream()
                .filter(ask -> point.decide(ask) instanceof Permit permit
                        && permit.rules().equals(List.of("OSL-12-1")))
                .count();
        record(questions);
        withoutInsight();

        assertEquals(0, whatIf(), said());
        assertTrue(resting >= 5, "the test needs some");
        assertTrue(said().contains("board/SCHOOL/unit-1\t"), said());
        long counted = said().lines()
                .filter(line -> line.contains("INSIGHT\tPERMIT [OSL-12-1]\t") || line.contains("REDACT [OSL-12-1]"))
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .filter(count -> !count.equals("not shown"))
                .mapToLong(Long::parseLong)
                .sum();
        assertTrue(counted > 0 && counted <= resting + 1, counted + " of " + resting);
    }

    @Test
    void noPupilAndNoFigureAboutFewPersonsIsShown() throws IOException {
        record(permittedByInsight(4), 4);
        withoutInsight();

        assertEquals(0, whatIf(), said());
        assertTrue(said().contains("not shown of not shown recorded decisions"), said());
        assertTrue(said().contains("\tnot shown\n"), said());
        assertFalse(said().contains("child-1") || said().contains("guardian-1") || said().contains("person-"), said());
        assertFalse(said().contains("\t4"), said());
    }

    @Test
    void manyDecisionsAboutOnePersonAreStillAboutOne() throws IOException {
        record(permittedByInsight(40), 1);
        withoutInsight();

        assertEquals(0, whatIf(), said());
        assertFalse(said().contains("40"), said());
    }

    @Test
    void fivePersonsAreEnough() throws IOException {
        record(permittedByInsight(6), 5);
        withoutInsight();

        assertEquals(0, whatIf(), said());
        assertTrue(said().contains(": 6 of 6 recorded decisions would be others\n"), said());
        assertTrue(said().contains("\t6\n"), said());
        assertFalse(said().contains("not shown"), said());
    }

    /** Whoever knows the sum and all groups but one, knows that one. */
    @Test
    void aSumThatWouldTellAHiddenFigureIsHiddenToo() throws IOException {
        Ask elsewhere = permittedByInsight(1).getFirst();
        var questions = new ArrayList<>(permittedByInsight(10));
        questions.add(new Ask(
                elsewhere.at(),
                new Party(Branch.STUDENT_HEALTH, elsewhere.source().authority()),
                elsewhere.recipient(),
                elsewhere.subject(),
                null,
                EnumSet.of(Category.STUDENT_HEALTH_RECORD),
                elsewhere.purpose(),
                null,
                null,
                null,
                null,
                null));
        record(questions, 11);
        withoutInsight();

        assertEquals(0, whatIf(), said());
        assertTrue(said().contains(": not shown of 11 recorded decisions would be others\n"), said());
        assertTrue(said().contains("\t10\n") && said().contains("\tnot shown\n"), said());
    }

    @Test
    void aDraftThatIsNoRuleBookIsNamedAndNothingIsTold() throws IOException {
        record(MadeUpQuestions.questions(1, 10));
        edit("insight.yaml", "purposes: [INSIGHT]", "purposes: [INSIGT]");

        assertEquals(2, whatIf());
        assertTrue(said().contains("the draft cannot be used: OSL-10-3/guardian: unknown word INSIGT"), said());
    }

    @Test
    void wrongArgumentsAreUsage() {
        assertEquals(2, run());
        assertEquals(2, run(ledgers.toString(), "--rulebook", draft.toString()), "no ledger there");
        assertEquals(2, run(ledgers.toString(), "--draft", draft.toString()));
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(draft.resolve(file));
        assertTrue(text.contains(from), file);
        Files.writeString(draft.resolve(file), text.replace(from, to));
    }

    /** The same question so many times; only the duty to let the person see it permits it. */
    private List<Ask> permittedByInsight(int times) {
        Ask one = MadeUpQuestions.questions(1, 4_000).stream()
                .filter(ask -> point.decide(ask) instanceof Permit permit
                        && permit.rules().equals(List.of("OSL-12-1")))
                .findFirst()
                .orElseThrow();
        return Collections.nCopies(times, one);
    }

    private void withoutInsight() throws IOException {
        edit("insight.yaml", "  - id: OSL-12-1\n", "  - id: OSL-12-1\n    validTo: 2020-01-01\n");
    }

    private void record(List<Ask> questions) throws IOException {
        record(questions, questions.size());
    }

    private void record(List<Ask> questions, int persons) throws IOException {
        Files.write(ledgers.resolve("a.jsonl"), RecordedLines.of(point, questions, persons));
    }

    private int whatIf() {
        return run(ledgers.toString(), "--rulebook", draft.toString());
    }

    private int run(String... args) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new WhatIfCommand(stream, stream).run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
