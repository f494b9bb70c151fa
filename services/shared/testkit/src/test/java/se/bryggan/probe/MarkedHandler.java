package se.bryggan.probe;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

@ApplicationScoped
class MarkedHandler implements EventHandler<Marked> {
    private final Noting noting;

    MarkedHandler(Noting noting) {
        this.noting = noting;
    }

    @Override
    public Class<Marked> type() {
        return Marked.class;
    }

    @Override
    public void handle(Received<Marked> event) {
        noting.note(event.data().subject(), event.data().marker());
    }
}
