package se.bryggan.sip.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.bryggan.sip.plan.SipState.Step;

class SipStateTest {

    /** One row per state, one column per step; a dot is a step that cannot be taken. */
    private static final String TABLE = """
                              ASK_CONSENT       DECLINE  CALL   HOLD HOLD_INCOMPLETE CALL_OFF  ESTABLISH        FALL_DUE      REVISE  ESCALATE      CLOSE
            NEED_IDENTIFIED   CONSENT_REQUESTED DECLINED CALLED .    .               .         .                .             .       ESCALATED_BUS CLOSED
            CONSENT_REQUESTED .                 DECLINED CALLED .    .               .         .                .             .       ESCALATED_BUS CLOSED
            DECLINED          CONSENT_REQUESTED .        CALLED .    .               .         .                .             .       ESCALATED_BUS CLOSED
            CALLED            .                 .        CALLED HELD HELD_INCOMPLETE CANCELLED .                .             .       ESCALATED_BUS CLOSED
            HELD              .                 .        .      .    .               .         PLAN_ESTABLISHED .             .       ESCALATED_BUS CLOSED
            HELD_INCOMPLETE   .                 .        CALLED .    .               .         PLAN_ESTABLISHED .             .       ESCALATED_BUS CLOSED
            CANCELLED         .                 .        CALLED .    .               .         .                .             .       ESCALATED_BUS CLOSED
            PLAN_ESTABLISHED  .                 .        .      .    .               .         .                FOLLOW_UP_DUE REVISED ESCALATED_BUS CLOSED
            FOLLOW_UP_DUE     .                 .        .      .    .               .         .                .             REVISED ESCALATED_BUS CLOSED
            REVISED           .                 .        .      .    .               .         .                FOLLOW_UP_DUE REVISED ESCALATED_BUS CLOSED
            ESCALATED_BUS     .                 .        CALLED .    .               .         .                .             .       .             CLOSED
            CLOSED            .                 .        .      .    .               .         .                .             .       .             .
            """;

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("table")
    void aStepLeadsWhereTheTableSays(SipState from, Step step, String to) {
        String after = from.after(step).map(SipState::name).orElse(".");

        assertEquals(to, after);
    }

    @Test
    void theTableSaysSomethingOfEveryStateAndStep() {
        assertEquals((long) SipState.values().length * Step.values().length, table().count());
    }

    static Stream<Arguments> table() {
        String[] lines = TABLE.strip().split("\n");
        String[] steps = lines[0].strip().split(" +");
        return Arrays.stream(lines).skip(1).flatMap(line -> {
            String[] cells = line.strip().split(" +");
            return Stream.iterate(0, i -> i + 1)
                    .limit(steps.length)
                    .map(i -> Arguments.of(SipState.valueOf(cells[0]), Step.valueOf(steps[i]), cells[i + 1]));
        });
    }
}
