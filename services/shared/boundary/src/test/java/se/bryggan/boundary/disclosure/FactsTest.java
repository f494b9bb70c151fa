package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-05-04, 2026-05-03, 17",
        "2008-05-04, 2026-05-04, 18",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        "2026-05-04, 2026-05-04, 0",
        "2026-12-31, 2027-01-01, 0"
    })
    void aBirthdayCountsFromItsFirstMomentAndALeapDayFromTheFirstOfMarch(LocalDate birth, LocalDate day, int age) {
        assertEquals(age, Facts.yearsBetween(birth, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T21:59:59Z, 2026-06-30",
        "2026-06-30T22:00:00Z, 2026-07-01",
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01"
    })
    void aDayBeginsAtMidnightInStockholm(Instant at, LocalDate day) {
        Ask ask = Ask.about(
                new Person("child-1", LocalDate.of(2013, 1, 15), List.of()),
                at,
                new Party(Branch.SCHOOL, "a"),
                new Party(Branch.SCHOOL, "b"),
                EnumSet.of(Category.ATTENDANCE),
                Purpose.TRANSITION);

        assertEquals(day, new Facts(ask, TestBook.BOOK.procedure()).day);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, OPENED, true, SST_REFERRAL, false",
        "ON_INVESTIGATION_WITH_FAMILY, OPENED, true, CHILD_INVESTIGATION, true",
        "ON_INVESTIGATION_WITH_FAMILY, OPENED, false, SST_REFERRAL, false",
        "ON_INVESTIGATION_WITH_FAMILY, CLOSED, true, SST_REFERRAL, false",
        "ADMISSION_GROUP, CLOSED, false, SST_REFERRAL, true",
        "ADMISSION_GROUP, CLOSED, false, SST_PLUS_REFERRAL, true",
        "ADMISSION_GROUP, CLOSED, true, CHILD_INVESTIGATION, false",
        "ADMISSION_GROUP, OPENED, false, CARE_AND_SUPPORT, false",
        "ADMISSION_GROUP, OPENED, true, CARE_AND_SUPPORT, true",
        "DIRECT, CLOSED, false, CHILD_INVESTIGATION, true"
    })
    void theDistrictsPolicySaysWhatTheInvestigationUnitMaySee(
            Visibility policy, InvestigationState state, boolean informed, Purpose purpose, boolean allowed) {
        Ask ask = Ask.about(
                        new Person("child-1", LocalDate.of(2013, 1, 15), List.of()),
                        Instant.parse("2026-05-04T10:00:00Z"),
                        new Party(Branch.SCHOOL_SOCIAL_TEAM, "a"),
                        new Party(Branch.SOCIAL_INVESTIGATION, "a"),
                        EnumSet.of(Category.SCHOOL_SOCIAL_TEAM_CASE),
                        purpose)
                .withInvestigation(new Investigation(state, LocalDate.of(2026, 5, 4), null))
                .withContext(Context.builder()
                        .familyInformed(informed)
                        .policy(new Policy(policy, null))
                        .build());

        assertEquals(allowed, new Facts(ask, TestBook.BOOK.procedure()).policyAllowsView());
    }
}
