package se.bryggan.consent.matter;

import java.time.Instant;
import java.util.function.BiFunction;
import se.bryggan.contracts.EventData;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** An event that tells of a matter, understood from what it says and the time when that was so. */
record MatterHandler<T extends EventData>(Class<T> type, BiFunction<T, Instant, Change> says, KeepMatter keep)
        implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        keep.keep(event.owner(), says.apply(event.data(), event.time()));
    }
}
