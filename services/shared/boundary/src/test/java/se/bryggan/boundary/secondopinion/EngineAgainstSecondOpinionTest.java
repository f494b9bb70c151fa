package se.bryggan.boundary.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.wire.DecideDoor;
import se.bryggan.boundary.disclosure.wire.Expected;

/** 20,000 made-up questions, put to the decision point as JSON and to the second formulation. */
class EngineAgainstSecondOpinionTest {

    private static final int QUESTIONS = 20_000;
    private static final long SEED = Long.getLong("bryggan.test.seed", System.nanoTime());
    private static final int FEWEST_PER_ROW = 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Tally TALLY = new Tally();

    private static List<String> questions;

    @BeforeAll
    static void ask() {
        System.out.println("second opinion: seed " + SEED + " (repeat with -Dbryggan.test.seed=" + SEED + ")");
        var madeUp = new MadeUpQuestions(SEED);
        questions = Stream.generate(madeUp::next).limit(QUESTIONS).toList();
        questions.forEach(question -> TALLY.count(Line.read(question, 1)));
        System.out.println(TALLY);
    }

    @Test
    void theEngineAndTheSecondOpinionAnswerEveryQuestionAlike() throws IOException {
        List<String> engine = new DecideDoor().answers(questions);

        assertEquals(QUESTIONS, engine.size());
        var differences = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            String second = SecondOpinion.answer(questions.get(i), i + 1L);
            if (!alike(JSON.readTree(engine.get(i)), JSON.readTree(second))) {
                differences.add(
                        "\nquestion " + questions.get(i) + "\nengine   " + engine.get(i) + "\nsecond   " + second);
            }
        }
        assertEquals(List.of(), differences.stream().limit(10).toList(), differences.size() + " differ, seed " + SEED);
    }

    @Test
    void everyRowIsReached() {
        var seldom = new TreeSet<>(Tally.allRows());
        seldom.removeIf(row -> TALLY.timesReached(row) >= FEWEST_PER_ROW);

        assertEquals(Set.of(), seldom, "reached fewer than " + FEWEST_PER_ROW + " times, seed " + SEED);
    }

    @Test
    void everyBranchCategoryPurposeAndOutcomeOccurs() {
        Set<String> all = Words.all(
                Words.BRANCHES,
                Words.CATEGORIES,
                Words.PURPOSES,
                Set.of("PERMIT", "REDACT", "DENY", "review", "error"));
        var never = new TreeSet<>(all);
        never.removeIf(word -> TALLY.timesSeen(word) > 0);

        assertEquals(Set.of(), never, "seed " + SEED);
    }

    /** Which field an error names may be worded in two ways; everything in a decision must be the same. */
    private static boolean alike(JsonNode engine, JsonNode second) {
        if (engine.has("error") || second.has("error")) {
            return engine.has("error")
                    && second.has("error")
                    && engine.get("line").equals(second.get("line"));
        }
        boolean sameWords =
                Stream.of("outcome", "review").allMatch(f -> engine.get(f).equals(second.get(f)));
        return sameWords
                && Stream.of("disclosed", "withheld", "rules", "obligations")
                        .allMatch(f -> Expected.names(engine, f).equals(Expected.names(second, f)));
    }
}
