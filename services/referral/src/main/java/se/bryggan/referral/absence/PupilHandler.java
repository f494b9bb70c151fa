package se.bryggan.referral.absence;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class PupilHandler implements EventHandler<PupilChanged> {

    private final KeepSchoolView view;

    PupilHandler(KeepSchoolView view) {
        this.view = view;
    }

    @Override
    public Class<PupilChanged> type() {
        return PupilChanged.class;
    }

    @Override
    public void handle(Received<PupilChanged> event) {
        view.pupil(event.data());
    }
}
