package se.bryggan.outbox.facts;

import jakarta.inject.Singleton;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.directory.PersonChanged;
import se.bryggan.contracts.directory.PersonChangedHealth;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PersonChangedSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** The register's statements, one handler per sector. */
final class PersonFeeds {

    private PersonFeeds() {}

    abstract static class OfSector<T extends PersonChanged> implements EventHandler<T> {
        private final Class<T> type;
        private final Sector sector;
        private final KeepFacts keep;

        OfSector(Class<T> type, Sector sector, KeepFacts keep) {
            this.type = type;
            this.sector = sector;
            this.keep = keep;
        }

        @Override
        public Class<T> type() {
            return type;
        }

        @Override
        public void handle(Received<T> event) {
            keep.person(event.owner(), sector, event.data());
        }
    }

    @Singleton
    static class OfSchool extends OfSector<PersonChangedSchool> {
        OfSchool(KeepFacts keep) {
            super(PersonChangedSchool.class, Sector.SCHOOL, keep);
        }
    }

    @Singleton
    static class OfSocial extends OfSector<PersonChangedSocial> {
        OfSocial(KeepFacts keep) {
            super(PersonChangedSocial.class, Sector.SOCIAL, keep);
        }
    }

    @Singleton
    static class OfHealth extends OfSector<PersonChangedHealth> {
        OfHealth(KeepFacts keep) {
            super(PersonChangedHealth.class, Sector.HEALTH, keep);
        }
    }
}
