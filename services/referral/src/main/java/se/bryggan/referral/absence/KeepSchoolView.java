package se.bryggan.referral.absence;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.contracts.school.AbsenceStepLeft;
import se.bryggan.contracts.school.AbsenceStepReached;

/** Keeps the view up to date with what register and school tell. */
@ApplicationScoped
class KeepSchoolView {

    private final Gate gate;
    private final Pupils pupils;
    private final AbsenceFigures figures;

    KeepSchoolView(Gate gate, Pupils pupils, AbsenceFigures figures) {
        this.gate = gate;
        this.pupils = pupils;
        this.figures = figures;
    }

    @Guarded("referral.follow")
    void pupil(PupilChanged said) {
        Pupil pupil = pupils.findById(said.subjectRef());
        if (pupil == null) {
            pupil = new Pupil(said.subjectRef(), gate.permit().controller());
            pupil.become(said);
            pupils.persist(pupil);
        } else {
            pupil.become(said);
        }
    }

    @Guarded("referral.follow")
    void stepReached(AbsenceStepReached step) {
        // A day's absence is a matter between school and home; it says nothing about a share.
        if (step.step() != AbsenceStep.SAME_DAY_ABSENCE) {
            figures.over(step.windowDays(), step.subjectRef(), school()).reached(step);
        }
    }

    @Guarded("referral.follow")
    void stepLeft(AbsenceStepLeft step) {
        if (step.step() != AbsenceStep.SAME_DAY_ABSENCE) {
            figures.over(step.windowDays(), step.subjectRef(), school()).left(step);
        }
    }

    private Controller school() {
        return gate.permit().controller();
    }
}
