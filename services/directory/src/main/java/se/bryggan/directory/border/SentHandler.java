package se.bryggan.directory.border;

import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** A package has been sent from the sector. */
record SentHandler<T extends PackageSent>(Class<T> type, Sector sector, ForwardPackage forward)
        implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        forward.forward(event.data(), sector, event.source());
    }
}
