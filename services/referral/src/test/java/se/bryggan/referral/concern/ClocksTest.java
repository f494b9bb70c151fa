package se.bryggan.referral.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.referral.ConcernDecision;
import se.bryggan.referral.concern.Clocks.Alarm;

class ClocksTest {

    private static final Set<Alarm> FEEDBACK =
            EnumSet.of(Alarm.FEEDBACK_IN_TWO_DAYS, Alarm.FEEDBACK_OVERDUE, Alarm.FEEDBACK_WAITS);

    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

    private final IncomingConcern concern = new IncomingConcern(
            UUID.randomUUID(),
            new Controller("stadsdelsnamnd-norr", Branch.SOCIAL_INVESTIGATION),
            null,
            UUID.randomUUID(),
            "mottagning-norr",
            NOW);

    @Test
    void aDecisionIsDueInFourteenDays() {
        assertEquals(NOW.plus(Duration.ofDays(14)), concern.decideBy());
    }

    @Test
    void whileNothingIsDoneEveryClockButThatOfFeedbackRings() {
        assertEquals(
                EnumSet.of(
                        Alarm.PROTECTION_NOT_ASSESSED,
                        Alarm.DECISION_IN_FOUR_DAYS,
                        Alarm.DECISION_TOMORROW,
                        Alarm.DECISION_OVERDUE),
                ringing());
    }

    @Test
    void afterTheAssessmentOnlyTheDecisionIsWarnedOf() {
        concern.assessed(false, new byte[0], "reception", NOW);

        assertEquals(
                EnumSet.of(Alarm.DECISION_IN_FOUR_DAYS, Alarm.DECISION_TOMORROW, Alarm.DECISION_OVERDUE), ringing());
    }

    @Test
    void afterTheDecisionOnlyFeedbackThatWasAskedForIsWarnedOf() {
        concern.assessed(false, new byte[0], "reception", NOW);
        concern.decided(ConcernDecision.NOT_OPENED, "reception", NOW);
        assertEquals(Set.of(), ringing());

        concern.feedbackRequested(LocalDate.of(2026, 10, 5));

        assertEquals(FEEDBACK, ringing());
    }

    @Test
    void feedbackThatIsOnItsWayOrHasNotArrivedIsWarnedOf() {
        concern.feedbackRequested(LocalDate.of(2026, 10, 5));
        concern.assessed(false, new byte[0], "reception", NOW);
        concern.decided(ConcernDecision.NOT_OPENED, "reception", NOW);

        concern.feedbackSent(UUID.randomUUID());
        assertEquals(FEEDBACK, ringing());
        concern.feedbackEnded(false);
        assertEquals(FEEDBACK, ringing());
        concern.feedbackEnded(true);

        assertEquals(Set.of(), ringing());
    }

    @Test
    void feedbackByTelephoneEndsTheLastClockWhateverBecomesOfThePackage() {
        concern.feedbackRequested(LocalDate.of(2026, 10, 5));
        concern.assessed(false, new byte[0], "reception", NOW);
        concern.decided(ConcernDecision.NOT_OPENED, "reception", NOW);
        concern.feedbackSent(UUID.randomUUID());

        concern.feedbackByTelephone();
        concern.feedbackEnded(false);

        assertEquals(Set.of(), ringing());
    }

    @Test
    void feedbackThatIsGivenOrWithheldEndsTheLastClock() {
        concern.feedbackRequested(LocalDate.of(2026, 10, 5));
        concern.assessed(false, new byte[0], "reception", NOW);
        concern.decided(ConcernDecision.NOT_OPENED, "reception", NOW);

        concern.feedbackWithheld();

        assertEquals(Set.of(), ringing());
    }

    @Test
    void protectionComesBeforeTheDecisionAndTheDecisionBeforeFeedback() {
        assertThrows(
                IllegalStateException.class,
                () -> concern.decided(ConcernDecision.INVESTIGATION_OPENED, "reception", NOW));
        concern.assessed(true, new byte[0], "reception", NOW);
        assertThrows(IllegalStateException.class, concern::feedbackWithheld);
        concern.assessed(false, new byte[0], "reception", NOW);
        concern.decided(ConcernDecision.INVESTIGATION_OPENED, "reception", NOW);
        assertThrows(IllegalStateException.class, () -> concern.assessed(true, new byte[0], "reception", NOW));
    }

    private Set<Alarm> ringing() {
        return EnumSet.allOf(Alarm.class).stream()
                .filter(alarm -> alarm.rightFor(concern))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Alarm.class)));
    }
}
