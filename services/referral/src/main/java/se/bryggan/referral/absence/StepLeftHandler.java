package se.bryggan.referral.absence;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.school.AbsenceStepLeft;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class StepLeftHandler implements EventHandler<AbsenceStepLeft> {

    private final KeepSchoolView view;

    StepLeftHandler(KeepSchoolView view) {
        this.view = view;
    }

    @Override
    public Class<AbsenceStepLeft> type() {
        return AbsenceStepLeft.class;
    }

    @Override
    public void handle(Received<AbsenceStepLeft> event) {
        view.stepLeft(event.data());
    }
}
