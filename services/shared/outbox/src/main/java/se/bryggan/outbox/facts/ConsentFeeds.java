package se.bryggan.outbox.facts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.consent.ConsentChanged;
import se.bryggan.contracts.consent.ConsentChangedHealth;
import se.bryggan.contracts.consent.ConsentChangedSchool;
import se.bryggan.contracts.consent.ConsentChangedSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/**
 * What givers have said, one handler per sector. After the view is written a service may act on it, in the same
 * transaction, by observing {@link ConsentKept}.
 */
final class ConsentFeeds {

    private ConsentFeeds() {}

    abstract static class OfSector<T extends ConsentChanged> implements EventHandler<T> {
        private final Class<T> type;
        private final KeepFacts keep;
        private final Event<ConsentKept> kept;

        OfSector(Class<T> type, KeepFacts keep, Event<ConsentKept> kept) {
            this.type = type;
            this.keep = keep;
            this.kept = kept;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public void handle(Received<T> event) {
            Controller holder = event.owner();
            keep.consent(holder, event.data());
            kept.fire(new ConsentKept(holder, event.data()));
        }
    }

    @Singleton
    static class OfSchool extends OfSector<ConsentChangedSchool> {
        OfSchool(KeepFacts keep, Event<ConsentKept> kept) {
            super(ConsentChangedSchool.class, keep, kept);
        }
    }

    @Singleton
    static class OfSocial extends OfSector<ConsentChangedSocial> {
        OfSocial(KeepFacts keep, Event<ConsentKept> kept) {
            super(ConsentChangedSocial.class, keep, kept);
        }
    }

    @Singleton
    static class OfHealth extends OfSector<ConsentChangedHealth> {
        OfHealth(KeepFacts keep, Event<ConsentKept> kept) {
            super(ConsentChangedHealth.class, keep, kept);
        }
    }
}
