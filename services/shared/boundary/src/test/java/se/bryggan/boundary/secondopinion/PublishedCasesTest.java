package se.bryggan.boundary.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bryggan.boundary.disclosure.wire.DecideDoor;

/** Cases from published decisions and guidance; where we differ from the source the page says so. */
class PublishedCasesTest {

    private static final Path PAGE = Path.of("../../../docs/published-cases.md");
    private static final DecideDoor ENGINE = new DecideDoor();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theEngineAnswersAsTheFileHolds(AcceptanceCase given) throws IOException {
        String answer = ENGINE.answers(List.of(given.line())).getFirst();

        assertEquals(List.of(), given.problems(answer));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSecondOpinionAnswersAsTheFileHolds(AcceptanceCase given) throws IOException {
        String answer = SecondOpinion.answer(given.line(), 1);

        assertEquals(List.of(), given.problems(answer));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFileSaysTrulyWhetherWeAgreeWithTheSource(AcceptanceCase given) {
        JsonNode published = given.node().get("published");
        JsonNode ours = given.node().get("expect");

        boolean agrees = Stream.of("outcome", "review")
                .filter(published::has)
                .allMatch(field -> published.get(field).equals(ours.get(field)));

        assertEquals(given.node().get("agrees").booleanValue(), agrees);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void thePageNamesTheSourceAndEveryDifference(AcceptanceCase given) throws IOException {
        String page = Files.readString(PAGE);
        String number = given.node().at("/source/number").textValue();

        assertFalse(given.node().at("/says").textValue().isBlank());
        assertTrue(page.contains("| " + given.id() + " | [" + number + "]"), number + " is not in the table");
        assertEquals(
                given.node().get("agrees").booleanValue(),
                !page.contains("### " + given.id() + ": " + number),
                "a difference is listed, and nothing else is");
    }

    @Test
    void thereAreAtLeastThirtyAndNoneTwice() throws IOException {
        List<AcceptanceCase> cases = cases();

        assertTrue(cases.size() >= 30, cases.size() + " cases");
        assertEquals(
                cases.size(), cases.stream().map(AcceptanceCase::id).distinct().count());
    }

    static List<AcceptanceCase> cases() throws IOException {
        return AcceptanceCase.in("/secondopinion/published-cases.jsonl");
    }
}
