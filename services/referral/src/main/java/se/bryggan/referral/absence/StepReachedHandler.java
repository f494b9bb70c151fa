package se.bryggan.referral.absence;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.school.AbsenceStepReached;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class StepReachedHandler implements EventHandler<AbsenceStepReached> {

    private final KeepSchoolView view;

    StepReachedHandler(KeepSchoolView view) {
        this.view = view;
    }

    @Override
    public Class<AbsenceStepReached> type() {
        return AbsenceStepReached.class;
    }

    @Override
    public void handle(Received<AbsenceStepReached> event) {
        view.stepReached(event.data());
    }
}
