package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.attendance.PupilDays;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.pupils.Pupil;

/** Absence without leave is told the same day (skollagen 7:17); a correction takes the telling back. */
@ApplicationScoped
class SameDayDuty {

    private static final String RULE = "SAME-DAY-INVALID";

    private final PupilDays days;
    private final Steps steps;
    private final StepEvents events;
    private final Clock clock;

    SameDayDuty(PupilDays days, Steps steps, StepEvents events, Clock clock) {
        this.days = days;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    void look(AccessPermit permit, Pupil pupil, LocalDate day, LadderPolicy policy) {
        Instant now = clock.instant();
        List<DayMinutes> minutes = days.of(pupil.schoolRef(), day, day);
        Figures figures = Figures.of(minutes, day, day);
        Optional<Step> told = steps.standing(pupil.schoolRef()).stream()
                .filter(step -> step.step() == AbsenceStep.SAME_DAY_ABSENCE)
                .filter(step -> step.ground().figures().to().equals(day))
                .findFirst();
        boolean absent = figures.sum().invalid() > 0;
        boolean today = day.equals(LocalDate.ofInstant(now, LadderPolicy.STOCKHOLM));
        if (told.isPresent() && !absent) {
            events.left(permit, told.get(), figures, now);
        } else if (told.isEmpty() && absent && today && policy.sameDayStep() != null) {
            events.absentToday(permit, pupil, policy, new Step.Ground(RULE, policy.version(), figures), now);
        }
    }
}
