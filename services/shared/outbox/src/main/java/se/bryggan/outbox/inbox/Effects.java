package se.bryggan.outbox.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Topics;
import se.bryggan.outbox.Trail;

/** Gives an event its effect, once, in the current transaction. */
@ApplicationScoped
class Effects {
    private static final String CLAIM = """
            insert into inbox (consumer, source, event_id, topic, type, received_at, controller, branch)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String NEWEST = """
            insert into inbox_newest (consumer, topic, type, state_key, sequence, controller, branch)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (consumer, topic, type, state_key) do update set sequence = excluded.sequence
            where inbox_newest.sequence < excluded.sequence
            """;

    private final Database database;
    private final CurrentActor current;
    private final Trail trail;
    private final Topics topics;
    private final Clock clock;

    Effects(Database database, CurrentActor current, Trail trail, Topics topics, Clock clock) {
        this.database = database;
        this.current = current;
        this.trail = trail;
        this.topics = topics;
        this.clock = clock;
    }

    /** Runs the handler unless the event has been had. The library scope must be open, and is closed afterwards. */
    Outcome apply(Reading.Delivery<?> delivery) throws Exception {
        if (!claimed(delivery.envelope())) {
            return Outcome.DUPLICATE;
        }
        if (delivery.handler().newestOnly() && !newest(delivery)) {
            return Outcome.OLDER;
        }
        database.closeScope();
        Envelope envelope = delivery.envelope();
        trail.follow(envelope.correlation(), envelope.id());
        return current.runAs(envelope.actor(), () -> {
            delivery.handle();
            return Outcome.DONE;
        });
    }

    private boolean claimed(Envelope envelope) {
        return database.update(
                        CLAIM,
                        topics.service(),
                        envelope.source(),
                        envelope.id(),
                        envelope.topic(),
                        envelope.type(),
                        clock.instant(),
                        envelope.authorityColumn(),
                        envelope.branchColumn())
                == 1;
    }

    private boolean newest(Reading.Delivery<?> delivery) {
        Envelope envelope = delivery.envelope();
        return database.update(
                        NEWEST,
                        topics.service(),
                        envelope.topic(),
                        envelope.type(),
                        delivery.data().stateKey(),
                        envelope.sequence(),
                        envelope.authorityColumn(),
                        envelope.branchColumn())
                == 1;
    }

    enum Outcome {
        DONE,
        DUPLICATE,
        OLDER,
        /** The key is parked, and the event waits with it. */
        WAITS,
        /** It could not even wait. */
        BURIED
    }
}
