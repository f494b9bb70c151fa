package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/** What waits leaves no trace, on no page. */
class NoTraceTest {

    private static final LogRow ATTENDANCE_READ = Log.act("absence.read", "principal");
    private static final LogRow REFERRAL =
            Log.sent(Branch.SCHOOL_SOCIAL_TEAM, Purpose.SST_REFERRAL, Category.IDENTITY, Category.ATTENDANCE);
    private static final LogRow REPORT =
            Log.sent(Branch.SOCIAL_INVESTIGATION, Purpose.CONCERN_REPORT, Category.IDENTITY, Category.ATTENDANCE);

    @Test
    void whatWaitsLeavesTheAnswerAsItWouldBeWithoutItToTheLastByte() {
        Log log = Log.forGuardian(9, Branch.SCHOOL);
        List<LogRow> without = List.of(ATTENDANCE_READ, REFERRAL);

        for (LogRow waits : List.of(
                REPORT,
                Log.act("referral.report-concern", "mentor"),
                Log.act("person.read", "student-health"),
                pointing("package.retrieve", "unit-intake", REPORT.handover()))) {
            assertEquals(log.json(without), log.json(List.of(REPORT, ATTENDANCE_READ, waits, REFERRAL)));
            assertEquals(log.json(without), log.json(List.of(waits, ATTENDANCE_READ, REFERRAL, REPORT)));
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

    private static LogRow pointing(String act, String role, UUID at) {
        LogRow row = Log.act(act, role);
        return new LogRow(row.id(), row.at(), row.by(), act, false, null, at, row.rules());
    }
}
