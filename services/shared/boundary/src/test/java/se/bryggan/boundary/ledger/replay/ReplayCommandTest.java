package se.bryggan.boundary.ledger.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.MadeUpQuestions;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.ledger.proof.CanonicalJson;

class ReplayCommandTest {

    private static final long SEED = 6;
    private static final Path BOOK = Path.of("../../../contracts/rulebook/disclosure");

    private final DisclosurePoint point =
            new DisclosurePoint(RuleBook.load(getClass().getClassLoader()));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everyStoredDecisionIsDecidedAgainAsItWas() throws IOException {
        List<String> lines = RecordedLines.of(point, MadeUpQuestions.questions(SEED, 5_000));

        assertEquals(0, replay(lines), said());
        assertTrue(said().contains("OK: 5000 decisions, 0 differences"), said());
    }

    @Test
    void aRefusalForAFactThatNobodyIsNamedForIsDecidedAgainAsItWas() throws IOException {
        List<Ask> questions = MadeUpQuestions.withoutOrigins(SEED, 200);

        assertEquals(0, replay(RecordedLines.of(point, questions)), said());
        assertTrue(questions.stream().anyMatch(ask -> point.decide(ask) instanceof Permit), "the test needs some");
        assertTrue(questions.stream().noneMatch(ask -> point.decideAttested(ask) instanceof Permit));
    }

    @Test
    void theFactsThatAreReadBackAreThoseThatWereWritten() throws IOException {
        for (Ask ask : MadeUpQuestions.questions(SEED, 5_000)) {
            Ask read = AskJson.read(CanonicalJson.read(AskJson.write(ask).toString()));

            assertEquals(ask.digest(), read.digest(), "seed " + SEED);
            assertEquals(ask, read, "seed " + SEED);
        }
    }

    @Test
    void whatWasDecidedOtherwiseIsListedWithoutThePupil() throws IOException {
        List<Ask> questions = MadeUpQuestions.questions(SEED, 50);
        var lines = new ArrayList<>(RecordedLines.of(point, questions));
        ObjectNode changed = CanonicalJson.read(lines.get(7));
        ObjectNode row = (ObjectNode) changed.get("row");
        row.put("outcome", row.get("outcome").textValue().equals("DENY") ? "PERMIT" : "DENY");
        lines.set(7, changed.toString());

        assertEquals(1, replay(lines));
        assertTrue(said().contains("a.jsonl:8: outcome "), said());
        assertTrue(said().contains("NOT OK: 50 decisions, 1 differences"), said());
        assertFalse(said().contains("child-1"), said());
    }

    @Test
    void factsThatAreGoneOrOthersAreDifferences() throws IOException {
        List<String> good = RecordedLines.of(point, MadeUpQuestions.questions(SEED, 1));
        ObjectNode gone = CanonicalJson.read(good.getFirst());
        ((ObjectNode) gone.get("row")).remove("ask");
        ObjectNode other = CanonicalJson.read(good.getFirst());
        ((ObjectNode) other.get("row").get("ask").get("subject")).put("birthDate", "1999-01-01");
        ObjectNode strange = CanonicalJson.read(good.getFirst());
        ((ObjectNode) strange.get("row").get("ask")).put("purpose", "SOMETHING");

        assertEquals(1, replay(List.of(gone.toString(), other.toString(), strange.toString(), "{")));
        assertTrue(said().contains("a.jsonl:1: no facts are recorded"), said());
        assertTrue(said().contains("a.jsonl:2: the facts are not those that were decided on"), said());
        assertTrue(said().contains("a.jsonl:3: the facts cannot be read"), said());
        assertTrue(said().contains("a.jsonl:4: not a line of JSON"), said());
        assertFalse(said().contains("SOMETHING"), said());
    }

    @Test
    void headsAndRowsAboutSomethingElseArePassedOver() throws IOException {
        assertEquals(0, replay(List.of("{\"head\": {}}", "{\"row\": {\"question\": \"ACCESS\"}}")));
        assertTrue(said().contains("OK: 0 decisions"), said());
    }

    @Test
    void anotherRuleBookDecidesWhenItIsNamed() throws IOException {
        List<String> lines = RecordedLines.of(point, MadeUpQuestions.questions(SEED, 100));
        Files.write(Files.createDirectories(folder.resolve("ledgers")).resolve("a.jsonl"), lines);

        assertEquals(0, run(folder.resolve("ledgers").toString(), "--rulebook", BOOK.toString()), said());
        assertEquals(2, run(folder.resolve("ledgers").toString(), "--rulebook", folder.toString()));
    }

    @Test
    void whatCannotBeReadIsNoVerdict() {
        assertEquals(2, run());
        assertEquals(2, run(folder.toString()), "no ledger there");
        assertEquals(2, run(folder.resolve("away").toString()));
        assertEquals(2, run(folder.toString(), "--rules", "x"));
    }

    private int replay(List<String> lines) throws IOException {
        Path ledgers = Files.createDirectories(folder.resolve("ledgers"));
        Files.write(ledgers.resolve("a.jsonl"), lines);
        return run(ledgers.toString());
    }

    private int run(String... args) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new ReplayCommand(stream, stream).run(args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
