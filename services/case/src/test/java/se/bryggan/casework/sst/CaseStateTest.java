package se.bryggan.casework.sst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            STARTED, AGREE_GOAL SUGGEST_SIP PAUSE CLOSE
            PLANNED, AGREE_GOAL BEGIN_INTERVENTION SUGGEST_SIP PAUSE CLOSE
            ACTIVE,  AGREE_GOAL BEGIN_INTERVENTION FOLLOW_UP SUGGEST_SIP PAUSE CLOSE
            PAUSED,  RESUME CLOSE
            CLOSED,  ''
            """)
    void aCaseTakesOnlyTheStepsOfItsState(CaseState state, String allowed) {
        String steps = Arrays.stream(CaseState.Step.values())
                .filter(state::allows)
                .map(Enum::name)
                .collect(Collectors.joining(" "));

        assertEquals(allowed, steps);
    }
}
