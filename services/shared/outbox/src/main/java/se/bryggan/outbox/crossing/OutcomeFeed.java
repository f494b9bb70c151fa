package se.bryggan.outbox.crossing;

import java.util.List;
import se.bryggan.contracts.crossing.PackageOutcome;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** Notes how a hand-over of this service ended and tells the feature that sent it; those of others are passed over. */
record OutcomeFeed<T extends PackageOutcome>(
        Class<T> type, SealedPackages packages, List<HandoverHandler> handlers, Database database)
        implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        HandoverState end =
                switch (event.data().outcome()) {
                    case DELIVERED -> HandoverState.DELIVERED;
                    case NOT_DELIVERED -> HandoverState.NOT_DELIVERED;
                };
        database.openScope();
        boolean own = packages.settle(event.owner(), event.data().handoverId(), end);
        HeldPackage held = own ? packages.find(event.data().handoverId()).orElseThrow() : null;
        database.closeScope();
        if (own) {
            handlers.forEach(handler -> handler.settled(held));
        }
    }
}
