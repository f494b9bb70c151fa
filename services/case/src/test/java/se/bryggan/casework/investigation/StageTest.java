package se.bryggan.casework.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            OPENED,              EXTEND ASK_TEAM KEEP_ANSWER CLOSE
            EXTENDED,            EXTEND ASK_TEAM KEEP_ANSWER CLOSE
            CLOSED_WITH_MEASURE, ''
            CLOSED_NO_MEASURE,   ''
            """)
    void anInvestigationTakesOnlyTheStepsOfItsStage(Stage stage, String allowed) {
        String steps = Arrays.stream(Stage.Step.values())
                .filter(stage::allows)
                .map(Enum::name)
                .collect(Collectors.joining(" "));

        assertEquals(allowed, steps);
    }
}
