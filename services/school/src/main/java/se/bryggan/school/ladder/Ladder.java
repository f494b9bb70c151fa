package se.bryggan.school.ladder;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import se.bryggan.contracts.school.AbsenceStep;

/**
 * Where a pupil stands: a function of the minutes, the policy and the last day, and of nothing else.
 *
 * <p>So the order in which marks arrived never matters, and a correction that is taken back leads to where it began.
 */
public final class Ladder {

    private Ladder() {}

    /** The steps that the pupil stands on after the last day, each with the rule and the minutes that put the pupil there. */
    public static Map<AbsenceStep, Standing> standing(
            LadderPolicy policy, Collection<DayMinutes> days, LocalDate last) {
        Map<AbsenceStep, Standing> standing = new EnumMap<>(AbsenceStep.class);
        for (Rung rung : policy.ladder()) {
            Figures figures = figures(rung, policy, days, last);
            if (figures.reaches(rung.fromPercent())) {
                standing.put(rung.step(), new Standing(rung, figures));
            }
        }
        return standing;
    }

    /** The minutes that the rung is judged on, whether reached or not. */
    public static Figures figures(Rung rung, LadderPolicy policy, Collection<DayMinutes> days, LocalDate last) {
        return Figures.of(days, rung.from(last, policy.windowDays()), last);
    }

    /** First day of the term; July belongs to spring (the school year runs from 1 July, lessons from August). */
    public static LocalDate termStart(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonth().compareTo(Month.JULY) > 0 ? Month.AUGUST : Month.JANUARY, 1);
    }

    /** A step that is reached. */
    public record Standing(Rung rung, Figures figures) {}
}
