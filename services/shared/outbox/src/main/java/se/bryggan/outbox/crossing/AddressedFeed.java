package se.bryggan.outbox.crossing;

import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageAddressed;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** Notes a package that waits for this service at its sender; kinds of other services are passed over. */
record AddressedFeed<T extends PackageAddressed>(
        Class<T> type, Sector sector, IncomingPackages packages, Database database) implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        if (packages.handler(event.data().kind(), sector).isPresent()) {
            database.openScope();
            packages.announce(sector, event);
            database.closeScope();
        }
    }
}
