package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;

/** What a citizen is told of the log, and what waits. */
class AccessLogTest {

    private static final LogRow ATTENDANCE_READ = Log.act("absence.read", "principal");
    private static final LogRow REFERRAL =
            Log.sent(Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.IDENTITY, Category.ATTENDANCE);
    private static final LogRow REPORT =
            Log.sent(Branch.SOCIAL_INVESTIGATION, Purpose.CONCERN_REPORT, Category.IDENTITY, Category.ATTENDANCE);

    @Test
    void aGuardianIsToldWhoReadTheAttendanceWhenAndOnWhichGround() {
        Entry entry = Log.forGuardian(9, Branch.SCHOOL).entries(ATTENDANCE_READ).getFirst();

        assertEquals(Log.MORNING, entry.at());
        assertEquals(new Entry.By("board", "school-1", "principal"), entry.by());
        assertEquals(List.of(Category.ATTENDANCE), entry.categories());
        assertEquals(
                "Rektorn läste frånvaron. Grund: den som handlade arbetar på enheten som ansvarar (the law of ACC-X).",
                entry.sv());
        assertEquals(
                "The principal read the absence. Ground: whoever acted works at the unit in charge (the law of ACC-X).",
                entry.en());
    }

    @Test
    void aRefusedAttemptIsToldAsRefusedAndWithoutAGround() {
        Entry entry = Log.forGuardian(9, Branch.SCHOOL)
                .entries(Log.denied(Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.ATTENDANCE))
                .getFirst();

        assertTrue(entry.refused());
        assertEquals(List.of(), entry.law());
        assertEquals(
                "A mentor was not permitted to give information (attendance and absence (shares and minutes)) to the"
                        + " school social team for referral to the school social team. No rule permitted it.",
                entry.en());
    }

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
    void whatWaitsLeavesTheAnswerAsItWouldBeWithoutItToTheLastByte() {
        Log log = Log.forGuardian(9, Branch.SCHOOL);
        List<LogRow> without = List.of(ATTENDANCE_READ, REFERRAL);

        for (LogRow waits : List.of(
                REPORT,
                Log.act("referral.report-concern", "mentor"),
                Log.act("person.read", "student-health"),
                pointing("package.retrieve", "unit-intake", UUID.randomUUID()))) {
            if (log.only(waits) instanceof Told.Delayed) {
                assertEquals(log.json(without), log.json(List.of(ATTENDANCE_READ, waits, REFERRAL)));
                assertEquals(log.json(without), log.json(List.of(waits, ATTENDANCE_READ, REFERRAL, waits)));
            }
        }
    }

    @Test
    void pagesAreCutAfterTheJudgementSoThatTheyShowNoGap() {
        Log log = Log.forGuardian(9, Branch.SCHOOL);
        List<LogRow> shown =
                Stream.generate(() -> Log.act("step.read", "mentor")).limit(7).toList();
        List<LogRow> mixed = shown.stream()
                .flatMap(row -> Stream.of(Log.act("referral.read-concern", "mentor"), row, REPORT))
                .toList();

        for (UUID after = null; ; ) {
            AccessLogPage clean = log.page(shown, after, 3).orElseThrow();
            assertEquals(Log.json(clean), Log.json(log.page(mixed, after, 3).orElseThrow()));
            if (clean.next() == null) {
                assertEquals(1, clean.entries().size());
                break;
            }
            assertEquals(3, clean.entries().size());
            after = clean.next();
        }
    }

    @Test
    void aRowThatWaitsIsNoPlaceToReadOnFrom() {
        Log log = Log.forGuardian(9, Branch.SCHOOL);

        assertTrue(log.page(List.of(REPORT, REFERRAL), REPORT.id(), 10).isEmpty());
        assertTrue(log.page(List.of(REPORT, REFERRAL), UUID.randomUUID(), 10).isEmpty());
        assertTrue(log.page(List.of(REPORT, REFERRAL), REFERRAL.id(), 10).isPresent());
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
    void aCategoryThatIsNotOpenedIsLeftOutAndNothingSaysSo() {
        LogRow both = Log.sent(
                Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.ATTENDANCE, Category.STUDENT_HEALTH_RECORD);
        Log log = Log.forGuardian(9, Branch.SCHOOL);

        assertEquals(Set.of(Mask.CATEGORIES), ((Told.Masked) log.only(both)).masks());
        assertFalse(log.json(List.of(both)).contains("health"));
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
    void unitsAndOtherAuthoritiesOfAProtectedPersonAreNotTold() {
        Log log = Log.forGuardian(9, Branch.SCHOOL).protectedBy(Protection.CONFIDENTIALITY_MARKING);

        Entry entry = log.entries(REFERRAL).getFirst();

        assertEquals(Set.of(Mask.PROTECTED_PLACE), ((Told.Masked) log.only(REFERRAL)).masks());
        assertNull(entry.by().unit());
        assertNull(entry.to().unit());
        assertNull(entry.to().authority());
        assertFalse(log.json(List.of(REFERRAL)).contains("school-1"));
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
    void aRecipientThatTellsWhatItWasAboutIsNotNamed() {
        LogRow plan = Log.sent(Branch.ADULT_PSYCHIATRY, Purpose.SIP, Category.SIP_PLAN);
        Log log = Log.forGuardian(9, Branch.SCHOOL);

        assertEquals(Set.of(Mask.TELLING_RECIPIENT), ((Told.Masked) log.only(plan)).masks());
        assertNull(log.entries(plan).getFirst().to());
        assertTrue(log.entries(plan).getFirst().en().contains("to another branch for"));
        assertFalse(log.json(List.of(plan)).toLowerCase(java.util.Locale.ROOT).contains("psych"));
    }

    @Test
    void aGuardianAmongTheRecipientsIsToldAsAGuardianAndNotByReference() {
        LogRow earlier = Log.row(
                "access-log.read",
                "guardian",
                false,
                new LogRow.Crossing(
                        Branch.GUARDIAN,
                        Log.GUARDIAN,
                        null,
                        null,
                        Purpose.INSIGHT,
                        Set.of(Category.ATTENDANCE),
                        Set.of()));

        String json = Log.forTheChild(9, Branch.SCHOOL).json(List.of(earlier));

        assertFalse(json.contains(Log.GUARDIAN));
        assertTrue(json.contains("a guardian"));
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
