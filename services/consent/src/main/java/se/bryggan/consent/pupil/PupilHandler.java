package se.bryggan.consent.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class PupilHandler implements EventHandler<PupilChanged> {

    private final KeepPupil keep;

    PupilHandler(KeepPupil keep) {
        this.keep = keep;
    }

    @Override
    public Class<PupilChanged> type() {
        return PupilChanged.class;
    }

    @Override
    public void handle(Received<PupilChanged> event) {
        keep.keep(event.data());
    }
}
