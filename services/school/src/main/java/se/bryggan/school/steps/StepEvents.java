package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.contracts.school.AbsenceStepLeft;
import se.bryggan.contracts.school.AbsenceStepReached;
import se.bryggan.outbox.Outbox;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.ladder.Ladder.Standing;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.ladder.Rung;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.steps.FollowAbsence.Telling;

/** Records that a step is reached or left, and tells it: as an event in the sector, as a notice to those who must know. */
@ApplicationScoped
class StepEvents {

    private final Steps steps;
    private final StepNotices notices;
    private final Outbox outbox;

    StepEvents(Steps steps, StepNotices notices, Outbox outbox) {
        this.steps = steps;
        this.notices = notices;
        this.outbox = outbox;
    }

    void reached(
            AccessPermit permit, Pupil pupil, LadderPolicy policy, Standing standing, Telling telling, Instant now) {
        Rung rung = standing.rung();
        var ground = new Step.Ground(rung.rule(), policy.version(), standing.figures());
        Step step = reached(permit, pupil, rung.step(), ground, now);
        switch (telling) {
            case TELL -> notices.stepReached(permit, step, pupil, rung.tell());
            case KEEP_STILL -> {
                // Reached long before it was loaded.
            }
        }
    }

    void absentToday(AccessPermit permit, Pupil pupil, LadderPolicy policy, Step.Ground ground, Instant now) {
        Step step = reached(permit, pupil, AbsenceStep.SAME_DAY_ABSENCE, ground, now);
        notices.absentToday(permit, step, pupil, policy);
    }

    void left(AccessPermit permit, Step step, Figures now, Instant at) {
        step.leave(now.sharePermille(), at);
        Step.Ground ground = step.ground();
        outbox.append(
                permit,
                new AbsenceStepLeft(
                        new SchoolRef(step.schoolRef()),
                        step.step(),
                        now.sharePermille(),
                        now.windowDays(),
                        ground.rule(),
                        ground.policyVersion(),
                        step.schoolUnit(),
                        at));
    }

    private Step reached(AccessPermit permit, Pupil pupil, AbsenceStep name, Step.Ground ground, Instant now) {
        Step step = Step.reached(pupil, name, ground, now);
        steps.persist(step);
        DayMinutes sum = ground.figures().sum();
        outbox.append(
                permit,
                new AbsenceStepReached(
                        new SchoolRef(step.schoolRef()),
                        name,
                        step.sharePermille(),
                        ground.figures().windowDays(),
                        sum.counted(),
                        sum.valid(),
                        sum.invalid(),
                        sum.other(),
                        sum.unmarked(),
                        ground.rule(),
                        ground.policyVersion(),
                        step.schoolUnit(),
                        now));
        return step;
    }
}
