package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.attendance.PupilDays;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.ladder.Policies;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.steps.FollowAbsence.Telling;

/**
 * Absence without leave is told the same day (skollagen 7:17), or as soon after as it is heard of; a correction takes the
 * telling back.
 */
@ApplicationScoped
class SameDayDuty {

    private static final String RULE = "SAME-DAY-INVALID";

    /** Longer ago than that, what is heard of is history. */
    private static final int DAYS_LATE = 7;

    private final PupilDays days;
    private final Policies policies;
    private final Steps steps;
    private final StepEvents events;
    private final Clock clock;

    SameDayDuty(PupilDays days, Policies policies, Steps steps, StepEvents events, Clock clock) {
        this.days = days;
        this.policies = policies;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells of today and of any day of the week before it, and takes back what was told of any of the days if the pupil
     * had leave after all. A mark that is not heard of before midnight, or not for days because the intake was away, is
     * still to be told; a day that is over is told once, whatever is corrected after that.
     */
    void look(AccessPermit permit, Pupil pupil, Collection<LocalDate> changed, Telling telling) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, LadderPolicy.STOCKHOLM);
        Map<LocalDate, Step> told = told(pupil);
        for (LocalDate day : changed) {
            if (told.containsKey(day)) {
                takeBack(permit, told.get(day), minutes(pupil, day), now);
            } else if (telling == Telling.TELL && isToBeTold(pupil, day, today)) {
                tell(permit, pupil, minutes(pupil, day), now);
            }
        }
    }

    private boolean isToBeTold(Pupil pupil, LocalDate day, LocalDate today) {
        return day.equals(today) || (isLate(day, today) && !steps.hasTold(pupil.schoolRef(), day));
    }

    private static boolean isLate(LocalDate day, LocalDate today) {
        return day.isBefore(today) && !day.isBefore(today.minusDays(DAYS_LATE));
    }

    private void takeBack(AccessPermit permit, Step told, Figures minutes, Instant now) {
        if (minutes.sum().invalid() == 0) {
            events.left(permit, told, minutes, now);
        }
    }

    private void tell(AccessPermit permit, Pupil pupil, Figures minutes, Instant now) {
        LadderPolicy policy = policies.inForce(pupil.district(), minutes.to());
        if (minutes.sum().invalid() > 0 && policy.sameDayStep() != null) {
            events.absentToday(permit, pupil, policy, new Step.Ground(RULE, policy.version(), minutes), now);
        }
    }

    private Map<LocalDate, Step> told(Pupil pupil) {
        return steps.standing(pupil.schoolRef()).stream()
                .filter(step -> step.step() == AbsenceStep.SAME_DAY_ABSENCE)
                .collect(Collectors.toMap(step -> step.ground().figures().to(), step -> step));
    }

    private Figures minutes(Pupil pupil, LocalDate day) {
        return Figures.of(days.of(pupil.schoolRef(), day, day), day, day);
    }
}
