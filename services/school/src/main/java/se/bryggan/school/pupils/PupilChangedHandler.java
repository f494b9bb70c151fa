package se.bryggan.school.pupils;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class PupilChangedHandler implements EventHandler<PupilChanged> {

    private final FollowRegister register;

    PupilChangedHandler(FollowRegister register) {
        this.register = register;
    }

    @Override
    public Class<PupilChanged> type() {
        return PupilChanged.class;
    }

    @Override
    public void handle(Received<PupilChanged> event) {
        register.keep(event.data());
    }
}
