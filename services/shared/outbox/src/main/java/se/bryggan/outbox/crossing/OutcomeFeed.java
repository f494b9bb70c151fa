package se.bryggan.outbox.crossing;

import se.bryggan.contracts.crossing.PackageOutcome;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** Hears how a hand-over of this service ended. */
record OutcomeFeed<T extends PackageOutcome>(Class<T> type, Endings endings) implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        HandoverState end =
                switch (event.data().outcome()) {
                    case DELIVERED -> HandoverState.DELIVERED;
                    case NOT_DELIVERED -> HandoverState.NOT_DELIVERED;
                };
        endings.end(event.owner(), new HandoverId(event.data().handoverId()), end);
    }
}
