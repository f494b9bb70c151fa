package se.bryggan.consent.matter;

import java.util.function.Function;
import se.bryggan.contracts.EventData;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** An event that tells of a matter. */
record MatterHandler<T extends EventData>(Class<T> type, Function<T, Change> says, KeepMatter keep)
        implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        keep.keep(event.owner(), says.apply(event.data()));
    }
}
