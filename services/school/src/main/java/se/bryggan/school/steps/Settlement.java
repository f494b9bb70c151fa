package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.attendance.PupilDays;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.ladder.Ladder;
import se.bryggan.school.ladder.Ladder.Standing;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.ladder.Policies;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.steps.FollowAbsence.Telling;

/** Brings the recorded steps of a pupil in line with where the ladder says the pupil stands. */
@ApplicationScoped
class Settlement {

    /** Farther back no rung looks, and the last day with lessons lies within, whatever holiday it is. */
    private static final int DAYS_BACK = 400;

    private final PupilDays days;
    private final Policies policies;
    private final Steps steps;
    private final StepEvents events;
    private final Clock clock;

    Settlement(PupilDays days, Policies policies, Steps steps, StepEvents events, Clock clock) {
        this.days = days;
        this.policies = policies;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** Judges on the last day with lessons that has settled; before the first nothing is known. */
    void settle(AccessPermit permit, Pupil pupil, Telling telling) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, LadderPolicy.STOCKHOLM);
        List<DayMinutes> minutes = days.of(pupil.schoolRef(), today.minusDays(DAYS_BACK), today);
        Optional<LocalDate> last = minutes.stream()
                .map(DayMinutes::day)
                .filter(day ->
                        !policies.inForce(pupil.district(), day).settles(day).isAfter(now))
                .max(LocalDate::compareTo);
        last.ifPresent(day -> settle(permit, pupil, new Course(minutes, day), now, telling));
    }

    private void settle(AccessPermit permit, Pupil pupil, Course course, Instant now, Telling telling) {
        LadderPolicy policy = policies.inForce(pupil.district(), course.last());
        Map<AbsenceStep, Standing> standing = Ladder.standing(policy, course.days(), course.last());
        List<Step> recorded = steps.standing(pupil.schoolRef());
        for (Step step : recorded) {
            if (isOver(step, standing.keySet(), course.last())) {
                events.left(permit, step, figures(step, policy, course), now);
            }
        }
        Set<AbsenceStep> known = recorded.stream()
                .map(Step::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AbsenceStep.class)));
        standing.forEach((step, ground) -> {
            if (!known.contains(step)) {
                events.reached(permit, pupil, policy, ground, telling, now);
            }
        });
    }

    /** An absence of one day is over when a later day has settled. */
    private static boolean isOver(Step step, Set<AbsenceStep> standing, LocalDate last) {
        return switch (step.step()) {
            case SAME_DAY_ABSENCE -> step.ground().figures().to().isBefore(last);
            case SIMPLIFIED_MAPPING, IN_DEPTH_MAPPING, ABSENCE_INQUIRY, REPEATED_OR_LONGER_ABSENCE ->
                !standing.contains(step.step());
        };
    }

    /** The minutes as they are now, over the time that the step was judged on. */
    private static Figures figures(Step step, LadderPolicy policy, Course course) {
        return policy.ladder().stream()
                .filter(rung -> rung.step() == step.step())
                .findFirst()
                .map(rung -> Ladder.figures(rung, policy, course.days(), course.last()))
                .orElseGet(() -> {
                    Figures former = step.ground().figures();
                    return Figures.of(course.days(), former.from(), former.to());
                });
    }

    private record Course(List<DayMinutes> days, LocalDate last) {}
}
