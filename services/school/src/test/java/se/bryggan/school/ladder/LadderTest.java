package se.bryggan.school.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.ladder.Rung.MeasuredOver;

class LadderTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @Test
    void validAndInvalidAbsenceCountAlike() {
        var days = List.of(day(0, 160, 20, 20, 0, 0, 0));

        assertEquals(Set.of(AbsenceStep.SIMPLIFIED_MAPPING, AbsenceStep.IN_DEPTH_MAPPING), steps(days));
    }

    @Test
    void aShareThatIsExactlyTheLimitReachesTheStep() {
        assertTrue(steps(List.of(day(0, 80, 0, 20, 0, 0, 0))).contains(AbsenceStep.IN_DEPTH_MAPPING));
        assertFalse(steps(List.of(day(0, 801, 0, 200, 0, 0, 0))).contains(AbsenceStep.IN_DEPTH_MAPPING));
    }

    @Test
    void unmarkedMinutesAreNeitherAbsenceNorPresence() {
        var figures = figures(List.of(day(0, 30, 0, 10, 0, 1000, 0)));

        assertEquals(40, figures.sum().counted());
        assertEquals(250, figures.sharePermille());
        assertEquals(1000, figures.sum().unmarked());
    }

    @Test
    void cancelledLessonsAreLeftOut() {
        var figures = figures(List.of(day(0, 30, 0, 10, 0, 0, 1000)));

        assertEquals(40, figures.sum().counted());
        assertEquals(250, figures.sharePermille());
    }

    @Test
    void anotherActivityOfTheSchoolIsPresence() {
        assertEquals(Set.of(), steps(List.of(day(0, 0, 0, 0, 300, 0, 0))));
    }

    @Test
    void withoutReportedMinutesThereIsNoStep() {
        assertEquals(Set.of(), steps(List.of(day(0, 0, 0, 0, 0, 300, 0))));
        assertEquals(Set.of(), steps(List.of()));
    }

    @Test
    void theWindowHoldsItsNumberOfDaysAndTheLastIsOneOfThem() {
        var within = List.of(day(29, 0, 0, 100, 0, 0, 0));
        var before = List.of(day(30, 0, 0, 100, 0, 0, 0));

        assertEquals(30, figures(within).windowDays());
        assertTrue(steps(within).contains(AbsenceStep.IN_DEPTH_MAPPING));
        assertEquals(Set.of(), steps(before));
    }

    @Test
    void daysAfterTheLastAreNotLookedAt() {
        assertEquals(Set.of(), steps(List.of(day(-1, 0, 0, 100, 0, 0, 0))));
    }

    @Test
    void aRungOfTheTermLooksBackToItsStart() {
        var term = policy(30, new Rung(AbsenceStep.REPEATED_OR_LONGER_ABSENCE, 50, MeasuredOver.TERM, null));
        var august = List.of(new DayMinutes(LocalDate.of(2026, 8, 18), 0, 0, 100, 0, 0, 0));
        var spring = List.of(new DayMinutes(LocalDate.of(2026, 6, 5), 0, 0, 100, 0, 0, 0));

        assertEquals(
                Set.of(AbsenceStep.REPEATED_OR_LONGER_ABSENCE),
                Ladder.standing(term, august, LAST).keySet());
        assertEquals(Set.of(), Ladder.standing(term, spring, LAST).keySet());
        assertEquals(LocalDate.of(2026, 8, 1), term.looksBackTo(LAST));
    }

    @Test
    void theSpringTermBeginsInJanuaryAndLastsThroughJuly() {
        assertEquals(LocalDate.of(2027, 1, 1), Ladder.termStart(LocalDate.of(2027, 7, 31)));
        assertEquals(LocalDate.of(2027, 8, 1), Ladder.termStart(LocalDate.of(2027, 8, 1)));
    }

    private static Set<AbsenceStep> steps(List<DayMinutes> days) {
        return Ladder.standing(norr(), days, LAST).keySet();
    }

    private static Figures figures(List<DayMinutes> days) {
        return Ladder.figures(norr().ladder().getFirst(), norr(), days, LAST);
    }

    static LadderPolicy norr() {
        return policy(
                30,
                new Rung(AbsenceStep.SIMPLIFIED_MAPPING, 5, null, null),
                new Rung(AbsenceStep.IN_DEPTH_MAPPING, 20, null, null));
    }

    private static LadderPolicy policy(int windowDays, Rung... rungs) {
        return new LadderPolicy(
                "norr-2025",
                LocalDate.of(2025, 7, 1),
                null,
                windowDays,
                LocalTime.of(17, 0),
                List.of(rungs),
                AbsenceStep.SAME_DAY_ABSENCE,
                null);
    }

    private static DayMinutes day(
            int daysAgo, int present, int valid, int invalid, int other, int unmarked, int cancelled) {
        return new DayMinutes(LAST.minusDays(daysAgo), present, valid, invalid, other, unmarked, cancelled);
    }
}
