package se.bryggan.casework.sst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.contracts.referral.ReferralReason;

class SstCaseTest {

    private static final Controller TEAM = new Controller("district", Branch.SCHOOL_SOCIAL_TEAM);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Baseline BASELINE =
            new Baseline(300, 10_000, 3_000, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1));

    @Test
    void onlyAGoalOnSchoolingMakesAPlan() {
        SstCase opened = opened(BASELINE);

        opened.agree(goal(Goal.Area.LEISURE));
        assertEquals(CaseState.STARTED, opened.state());

        opened.agree(goal(Goal.Area.ATTENDANCE));
        assertEquals(CaseState.PLANNED, opened.state());
    }

    @Test
    void aPausedCaseGoesOnWhereItStood() {
        SstCase opened = opened(BASELINE);
        opened.pause();
        opened.resume();
        assertEquals(CaseState.STARTED, opened.state());

        opened.agree(goal(Goal.Area.SCHOOL_RESULTS));
        opened.pause();
        opened.resume();
        assertEquals(CaseState.PLANNED, opened.state());

        opened.begin(new Intervention(UUID.randomUUID(), TEAM, 1, "HOME-VISIT", "team-member-1", TODAY));
        opened.pause();
        opened.resume();
        assertEquals(CaseState.ACTIVE, opened.state());
    }

    @Test
    void theOutcomeIsTheLastMeasurementAgainstTheFrozenBaseline() {
        assertEquals(Outcome.IMPROVED, closedAfter(BASELINE, 400, 299).outcome());
        assertEquals(Outcome.UNCHANGED, closedAfter(BASELINE, 300).outcome());
        assertEquals(Outcome.WORSE, closedAfter(BASELINE, 100, 301).outcome());
    }

    @Test
    void aFollowUpWithoutAMeasurementDoesNotHideTheOneBefore() {
        assertEquals(Outcome.IMPROVED, closedAfter(BASELINE, 200, null).outcome());
    }

    @Test
    void theLastMeasurementIsTheOneHeldLastHoweverLateAnotherWasWrittenDown() {
        SstCase opened = opened(BASELINE);
        opened.record(followUp(1, TODAY.plusDays(40), 200));
        opened.record(followUp(2, TODAY.plusDays(10), 400));

        opened.close(NOW);

        assertEquals(Outcome.IMPROVED, opened.outcome());
    }

    @Test
    void withoutBaselineOrMeasurementNothingIsSaidOfTheOutcome() {
        SstCase unmeasured = closedAfter(null, 100);

        assertEquals(Outcome.NOT_MEASURED, unmeasured.outcome());
        assertNull(unmeasured.baseline());
        assertEquals(Outcome.NOT_MEASURED, closedAfter(BASELINE).outcome());
    }

    private static SstCase closedAfter(Baseline baseline, Integer... shares) {
        SstCase opened = opened(baseline);
        for (Integer share : shares) {
            opened.record(followUp(opened.followUps().size() + 1, TODAY, share));
        }
        opened.close(NOW);
        return opened;
    }

    private static FollowUp followUp(int number, LocalDate heldOn, Integer share) {
        return new FollowUp(UUID.randomUUID(), TEAM, number, heldOn, share, 0, null, null);
    }

    private static SstCase opened(Baseline baseline) {
        var accepted = new ReferralDecided(
                new SocialRef(UUID.randomUUID()),
                UUID.randomUUID(),
                UUID.randomUUID(),
                ReferralDecision.ACCEPTED,
                ReferralReason.MEETS_TARGET_GROUP,
                "sst-1",
                "team-1",
                baseline,
                NOW);
        return new SstCase(UUID.randomUUID(), TEAM, accepted, NOW);
    }

    private static Goal goal(Goal.Area area) {
        return new Goal(UUID.randomUUID(), TEAM, 1, area, null, TODAY.plusDays(42), null);
    }
}
