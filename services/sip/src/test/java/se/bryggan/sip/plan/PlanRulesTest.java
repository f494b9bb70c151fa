package se.bryggan.sip.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.sip.party.Organisation;
import se.bryggan.sip.plan.PlanRules.Flaw;

class PlanRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
    private static final LocalDate IN_SIX_WEEKS = LocalDate.of(2026, 12, 29);
    private static final Organisation CONVENER = new Organisation("district", Branch.SCHOOL_SOCIAL_TEAM, "team");
    private static final Organisation SCHOOL = new Organisation("city", Branch.SCHOOL, "school");
    private static final Organisation CLINIC = new Organisation("region", Branch.CHILD_PSYCHIATRY, "clinic");

    private final PlanRules rules = new PlanRules(new SipPolicy(5, 3), CONVENER, Set.of(SCHOOL, CLINIC));

    @Test
    void aPlanLaidOnThoseWhoTakePartIsSound() {
        assertEquals(Optional.empty(), broken(plan(SCHOOL, principal(CLINIC), IN_SIX_WEEKS)));
    }

    @Test
    void theConvenerMayAnswerForAnActionAndForTheWhole() {
        assertEquals(Optional.empty(), broken(plan(CONVENER, principal(CONVENER), IN_SIX_WEEKS)));
    }

    @Test
    void nobodyIsMadeResponsibleWhoWasNotInvited() {
        var stranger = new Organisation("region", Branch.HABILITATION, "clinic");

        assertEquals(
                Optional.of(Flaw.RESPONSIBLE_TAKES_NO_PART), broken(plan(stranger, principal(CONVENER), IN_SIX_WEEKS)));
        assertEquals(
                Optional.of(Flaw.OVERALL_RESPONSIBLE_TAKES_NO_PART),
                broken(plan(SCHOOL, principal(stranger), IN_SIX_WEEKS)));
    }

    @Test
    void anotherUnitOfAnInvitedAuthorityWasNotInvited() {
        var otherUnit = new Organisation("city", Branch.SCHOOL, "another-school");

        assertEquals(
                Optional.of(Flaw.RESPONSIBLE_TAKES_NO_PART),
                broken(plan(otherUnit, principal(CONVENER), IN_SIX_WEEKS)));
    }

    @Test
    void aSchoolIsNoPrincipalOfASip() {
        assertEquals(
                Optional.of(Flaw.OVERALL_RESPONSIBLE_IS_NO_PRINCIPAL),
                broken(plan(SCHOOL, principal(SCHOOL), IN_SIX_WEEKS)));
    }

    @Test
    void aPlanIsFollowedUpAfterTodayAndWithinThreeMonths() {
        LocalDate today = LocalDate.of(2026, 11, 17);

        assertEquals(Optional.of(Flaw.FOLLOW_UP_OUT_OF_RANGE), broken(followedUp(today)));
        assertEquals(Optional.empty(), broken(followedUp(today.plusDays(1))));
        assertEquals(Optional.empty(), broken(followedUp(today.plusMonths(3))));
        assertEquals(
                Optional.of(Flaw.FOLLOW_UP_OUT_OF_RANGE),
                broken(followedUp(today.plusMonths(3).plusDays(1))));
    }

    private Optional<Flaw> broken(PlanRequest plan) {
        return rules.broken(plan, NOW);
    }

    private static PlanRequest followedUp(LocalDate day) {
        return plan(SCHOOL, principal(CONVENER), day);
    }

    private static Controller principal(Organisation organisation) {
        return new Controller(organisation.authority(), organisation.branch());
    }

    private static PlanRequest plan(Organisation responsible, Controller principal, LocalDate followUp) {
        var action = new PlannedAction("d820", "need", "action", responsible, "principal", IN_SIX_WEEKS);
        return new PlanRequest(List.of(action), "none", principal, "voice", followUp);
    }
}
