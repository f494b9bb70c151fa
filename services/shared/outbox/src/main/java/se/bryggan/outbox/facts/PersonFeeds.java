package se.bryggan.outbox.facts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.directory.PersonChanged;
import se.bryggan.contracts.directory.PersonChangedHealth;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PersonChangedSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/**
 * The register's statements, one handler per sector. After the view is written a service may act on what has changed, in
 * the same transaction, by observing {@link PersonKept}.
 */
final class PersonFeeds {

    private PersonFeeds() {}

    abstract static class OfSector<T extends PersonChanged> implements EventHandler<T> {
        private final Class<T> type;
        private final Sector sector;
        private final KeepFacts keep;
        private final Event<PersonKept> kept;

        OfSector(Class<T> type, Sector sector, KeepFacts keep, Event<PersonKept> kept) {
            this.type = type;
            this.sector = sector;
            this.keep = keep;
            this.kept = kept;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public void handle(Received<T> event) {
            keep.person(event.owner(), sector, event.data()).ifPresent(kept::fire);
        }
    }

    @Singleton
    static class OfSchool extends OfSector<PersonChangedSchool> {
        OfSchool(KeepFacts keep, Event<PersonKept> kept) {
            super(PersonChangedSchool.class, Sector.SCHOOL, keep, kept);
        }
    }

    @Singleton
    static class OfSocial extends OfSector<PersonChangedSocial> {
        OfSocial(KeepFacts keep, Event<PersonKept> kept) {
            super(PersonChangedSocial.class, Sector.SOCIAL, keep, kept);
        }
    }

    @Singleton
    static class OfHealth extends OfSector<PersonChangedHealth> {
        OfHealth(KeepFacts keep, Event<PersonKept> kept) {
            super(PersonChangedHealth.class, Sector.HEALTH, keep, kept);
        }
    }
}
