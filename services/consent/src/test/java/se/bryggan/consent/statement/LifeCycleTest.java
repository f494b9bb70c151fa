package se.bryggan.consent.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.bryggan.consent.statement.LifeCycle.Step.EXPIRE;
import static se.bryggan.consent.statement.LifeCycle.Step.SUPERSEDE;
import static se.bryggan.consent.statement.LifeCycle.Step.WITHDRAW;
import static se.bryggan.contracts.consent.ConsentLife.EXPIRED;
import static se.bryggan.contracts.consent.ConsentLife.GIVEN;
import static se.bryggan.contracts.consent.ConsentLife.LIMITED;
import static se.bryggan.contracts.consent.ConsentLife.REQUESTED;
import static se.bryggan.contracts.consent.ConsentLife.SUPERSEDED;
import static se.bryggan.contracts.consent.ConsentLife.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bryggan.consent.statement.LifeCycle.Step;
import se.bryggan.contracts.consent.ConsentLife;

class LifeCycleTest {

    @Test
    void aConsentIsTakenBackExpiresOrIsReplaced() {
        assertEquals(Map.of(WITHDRAW, WITHDRAWN, EXPIRE, EXPIRED, SUPERSEDE, SUPERSEDED), stepsFrom(GIVEN));
    }

    @Test
    void aLimitedConsentEndsAsAWholeOneDoes() {
        assertEquals(stepsFrom(GIVEN), stepsFrom(LIMITED));
    }

    @Test
    void aQuestionIsAnsweredOrTakenBackAndNeverExpires() {
        assertEquals(Map.of(WITHDRAW, WITHDRAWN, SUPERSEDE, SUPERSEDED), stepsFrom(REQUESTED));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN", "EXPIRED", "SUPERSEDED"})
    void whatIsRefusedOrOverStaysSo(ConsentLife end) {
        assertEquals(Map.of(), stepsFrom(end));
    }

    @ParameterizedTest
    @EnumSource
    void noStepLeadsToAConsent(ConsentLife any) {
        for (ConsentLife reached : stepsFrom(any).values()) {
            assertFalse(LifeCycle.CONSENT.contains(reached));
        }
    }

    private static Map<Step, ConsentLife> stepsFrom(ConsentLife state) {
        Map<Step, ConsentLife> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            LifeCycle.after(state, step).ifPresent(next -> steps.put(step, next));
        }
        return steps;
    }
}
