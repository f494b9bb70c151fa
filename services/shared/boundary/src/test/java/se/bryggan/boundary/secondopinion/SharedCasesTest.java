package se.bryggan.boundary.secondopinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second formulation holds every shared acceptance case by itself, without the decision point. */
class SharedCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSecondOpinionIsAsExpected(AcceptanceCase given) throws IOException {
        String answer = SecondOpinion.answer(given.line(), 1);

        assertEquals(List.of(), given.problems(answer));
    }

    @Test
    void noSharedCaseIsLost() throws IOException {
        assertEquals(130, cases().size());
    }

    static List<AcceptanceCase> cases() throws IOException {
        return AcceptanceCase.in("/disclosure/cases.jsonl");
    }
}
