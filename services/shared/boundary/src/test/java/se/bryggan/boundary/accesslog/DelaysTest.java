package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/** What waits, and for how long. */
class DelaysTest {

    private static final LogRow ATTENDANCE_READ = Log.act("absence.read", "principal");
    private static final LogRow REFERRAL =
            Log.sent(Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.IDENTITY, Category.ATTENDANCE);
    private static final LogRow REPORT =
            Log.sent(Branch.SOCIAL_INVESTIGATION, Purpose.CONCERN_REPORT, Category.IDENTITY, Category.ATTENDANCE);

    @Test
    void reportsOfConcernInvestigationsAndCrimePreventionWaitForTheGuardianAndForTheChild() {
        for (Log log : List.of(Log.forGuardian(9, Branch.SCHOOL), Log.forTheChild(17, Branch.SCHOOL))) {
            assertEquals(DelayReason.CONCERN_REPORT, reason(log.only(REPORT)));
            assertEquals(DelayReason.CONCERN_REPORT, reason(log.only(Log.act("referral.report-concern", "mentor"))));
            assertEquals(
                    DelayReason.INVESTIGATION,
                    reason(log.only(
                            Log.sent(Branch.SOCIAL_INVESTIGATION, Purpose.CHILD_INVESTIGATION, Category.ATTENDANCE))));
            assertEquals(
                    DelayReason.CRIME_PREVENTION,
                    reason(log.only(Log.sent(Branch.POLICE, Purpose.CRIME_PREVENTION, Category.IDENTITY))));
        }
    }

    @Test
    void whatWaitsIsToBeReviewedOnADayThatTheReasonSets() {
        var delayed = (Told.Delayed) Log.forGuardian(9, Branch.SCHOOL).only(REPORT);

        assertEquals(LocalDate.of(2027, 5, 2), delayed.reviewOn());
    }

    @Test
    void anAttemptToReportIsNoMoreToldThanTheReport() {
        Log log = Log.forGuardian(9, Branch.SCHOOL);

        assertEquals(
                DelayReason.CONCERN_REPORT, reason(log.only(Log.refusedAct("referral.read-concern", "principal"))));
        assertEquals(
                DelayReason.CONCERN_REPORT,
                reason(log.only(
                        Log.denied(Branch.SCHOOL_SOCIAL_TEAM, Purpose.CONCERN_REPORT, Category.CONCERN_REPORT))));
    }

    @Test
    void whoTheInvestigatorAndTheReceptionAreTellsWhatItIsAbout() {
        Log log = Log.forGuardian(9, Branch.SCHOOL_SOCIAL_TEAM);

        assertEquals(DelayReason.INVESTIGATION, reason(log.only(Log.act("consent.read", "investigator"))));
        assertEquals(DelayReason.CONCERN_REPORT, reason(log.only(Log.act("person.read", "reception"))));
    }

    @Test
    void fetchingAPackageThatWaitsWaitsWithItAndSoDoesLookingAtTheDecision() {
        LogRow fetched = pointing("package.retrieve", "unit-intake", REPORT.handover());
        LogRow looked = pointing("ledger.explain", "dpo", fetched.id());
        LogRow other = pointing("package.retrieve", "unit-intake", REFERRAL.handover());

        List<Told> told = Log.forGuardian(9, Branch.SCHOOL)
                .of(List.of(looked, other, fetched, REPORT, REFERRAL, ATTENDANCE_READ));

        assertEquals(
                List.of(true, false, true, true, false, false),
                told.stream().map(Told.Delayed.class::isInstance).toList());
    }

    @Test
    void studentHealthAndHealthCareWaitForATestOfHarmTowardsAGuardianAndNotTowardsTheChild() {
        LogRow nurse = Log.act("invitation.read", "student-health");
        LogRow psychiatry = Log.act("mailbox.read", "child-psychiatry");

        assertEquals(
                DelayReason.NOT_OPENED, reason(Log.forGuardian(9, Branch.SCHOOL).only(nurse)));
        assertEquals(
                DelayReason.NOT_OPENED,
                reason(Log.forGuardian(9, Branch.CHILD_PSYCHIATRY).only(psychiatry)));
        assertInstanceOf(Told.Shown.class, Log.forTheChild(9, Branch.SCHOOL).only(nurse));
        assertInstanceOf(
                Told.Shown.class, Log.forTheChild(9, Branch.CHILD_PSYCHIATRY).only(psychiatry));
    }

    @Test
    void fromFifteenWhatTheYoungPersonDidIsNotForTheGuardian() {
        LogRow own = Log.act("consent.give", "pupil");

        assertInstanceOf(Told.Shown.class, Log.forGuardian(14, Branch.SCHOOL).only(own));
        assertEquals(
                DelayReason.YOUNG_PERSONS_OWN,
                reason(Log.forGuardian(15, Branch.SCHOOL).only(own)));
        assertInstanceOf(Told.Shown.class, Log.forTheChild(15, Branch.SCHOOL).only(own));
    }

    @Test
    void onTheEighteenthBirthdayTheLogOfTheGuardianEnds() {
        assertInstanceOf(Told.Shown.class, Log.forGuardian(17, Branch.SCHOOL).only(ATTENDANCE_READ));
        assertEquals(
                DelayReason.NOT_OPENED,
                reason(Log.forGuardian(18, Branch.SCHOOL).only(ATTENDANCE_READ)));
        assertInstanceOf(Told.Shown.class, Log.forTheChild(18, Branch.SCHOOL).only(ATTENDANCE_READ));
    }

    @Test
    void aHiddenChildsLogIsEmptyForAGuardianBecauseWhoeverAnswersIsWhereTheChildIs() {
        Log log = Log.forGuardian(9, Branch.SCHOOL).withHiddenPlace();

        assertEquals(DelayReason.HIDDEN_PLACE, reason(log.only(ATTENDANCE_READ)));
        assertEquals(log.json(List.of()), log.json(List.of(ATTENDANCE_READ, REFERRAL)));
        assertInstanceOf(
                Told.Masked.class,
                Log.forTheChild(9, Branch.SCHOOL).withHiddenPlace().only(ATTENDANCE_READ));
    }

    @Test
    void anActWithoutWordsWaits() {
        assertEquals(
                DelayReason.UNKNOWN_ACT,
                reason(Log.forTheChild(9, Branch.SCHOOL).only(Log.act("file.dance", "mentor"))));
    }

    private static LogRow pointing(String act, String role, UUID at) {
        LogRow row = Log.act(act, role);
        return new LogRow(row.id(), row.at(), row.by(), act, false, null, at, row.rules());
    }

    private static DelayReason reason(Told told) {
        return assertInstanceOf(Told.Delayed.class, told).reason();
    }
}
