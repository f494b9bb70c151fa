package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Purpose;

/** What a human decides of a log. */
class ReviewTest {

    private static final Instant REVIEWED = Log.MORNING.plusSeconds(3600);
    private static final LogRow ATTENDANCE_READ = Log.act("absence.read", "principal");
    private static final LogRow REPORT =
            Log.sent(Branch.SOCIAL_INVESTIGATION, Purpose.CONCERN_REPORT, Category.IDENTITY, Category.ATTENDANCE);

    @Test
    void aReviewLetsGoOfTheDelaysItNamesForTheRowsThatWereThere() {
        Log reviewed = Log.forGuardian(9, Branch.SCHOOL).reviewed(released(DelayReason.CONCERN_REPORT));
        LogRow later = new LogRow(
                UUID.randomUUID(),
                REVIEWED.plusSeconds(1),
                REPORT.by(),
                REPORT.act(),
                false,
                REPORT.crossing(),
                REPORT.targetId(),
                REPORT.rules());

        assertInstanceOf(Told.Masked.class, reviewed.only(REPORT));
        assertEquals(DelayReason.CONCERN_REPORT, reason(reviewed.only(later)));
        assertEquals(
                DelayReason.CRIME_PREVENTION,
                reason(reviewed.only(Log.sent(Branch.POLICE, Purpose.CONCERN_REPORT, Category.IDENTITY))));
    }

    @Test
    void theReviewItselfWaits() {
        Log reviewed = Log.forGuardian(9, Branch.SCHOOL).reviewed(released(DelayReason.CONCERN_REPORT));

        assertEquals(DelayReason.REVIEW, reason(reviewed.only(Log.act("access-log.review", "lawyer"))));
        assertEquals(DelayReason.REVIEW, reason(reviewed.only(Log.act("access-log.judgements", "lawyer"))));
    }

    @Test
    void aFindingOfNoHarmOpensASensitiveLogToAGuardianAndOneOfHarmClosesAnOrdinaryOne() {
        LogRow nurse = Log.act("invitation.read", "student-health");
        Log guardian = Log.forGuardian(9, Branch.SCHOOL);

        assertInstanceOf(
                Told.Shown.class,
                guardian.reviewed(found(Finding.NO_HARM, null)).only(nurse));
        assertEquals(
                DelayReason.NOT_OPENED,
                reason(guardian.reviewed(found(Finding.HARM, null)).only(ATTENDANCE_READ)));
    }

    @Test
    void theLogOfAnInvestigationOpensToItsPartiesWhenTheReviewerSaysHowFarItHasCome() {
        LogRow read = Log.act("investigation.read", "investigator");
        var closed = new Investigation(InvestigationState.CLOSED, Log.TODAY.minusDays(3), null);
        Review review = found(Finding.NO_HARM, closed);

        assertInstanceOf(
                Told.Shown.class,
                Log.forGuardian(9, Branch.SOCIAL_INVESTIGATION).reviewed(review).only(read));
        assertInstanceOf(
                Told.Shown.class,
                Log.forTheChild(15, Branch.SOCIAL_INVESTIGATION)
                        .reviewed(review)
                        .only(read));
        assertEquals(
                DelayReason.NOT_OPENED,
                reason(Log.forTheChild(14, Branch.SOCIAL_INVESTIGATION)
                        .reviewed(review)
                        .only(read)));
    }

    @Test
    void aReviewMayPutOffTheNextAndNeverBringsItForward() {
        var soon = new Review(REVIEWED, Set.of(), Log.TODAY.plusDays(1), null, null);
        var late = new Review(REVIEWED, Set.of(), LocalDate.of(2027, 11, 1), null, null);
        Log guardian = Log.forGuardian(9, Branch.SCHOOL);

        assertEquals(
                LocalDate.of(2027, 5, 2),
                ((Told.Delayed) guardian.reviewed(soon).only(REPORT)).reviewOn());
        assertEquals(late.nextReview(), ((Told.Delayed) guardian.reviewed(late).only(REPORT)).reviewOn());
    }

    private static Review released(DelayReason reason) {
        return new Review(REVIEWED, Set.of(reason), Log.TODAY.plusMonths(1), null, null);
    }

    private static Review found(Finding finding, Investigation investigation) {
        return new Review(
                REVIEWED,
                Set.of(DelayReason.INVESTIGATION),
                Log.TODAY.plusMonths(1),
                new Assessment(finding, null, null),
                investigation);
    }

    private static DelayReason reason(Told told) {
        return assertInstanceOf(Told.Delayed.class, told).reason();
    }
}
