package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageSentHealth;
import se.bryggan.contracts.crossing.PackageSentSchool;
import se.bryggan.contracts.crossing.PackageSentSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** A package has been sent, in any of the three sectors. */
final class SentHandlers {

    private SentHandlers() {}

    @ApplicationScoped
    static class School implements EventHandler<PackageSentSchool> {

        private final ForwardPackage forward;

        School(ForwardPackage forward) {
            this.forward = forward;
        }

        @Override
        public Class<PackageSentSchool> type() {
            return PackageSentSchool.class;
        }

        @Override
        public void handle(Received<PackageSentSchool> event) {
            forward.forward(event.data(), Sector.SCHOOL, event.source());
        }
    }

    @ApplicationScoped
    static class Social implements EventHandler<PackageSentSocial> {

        private final ForwardPackage forward;

        Social(ForwardPackage forward) {
            this.forward = forward;
        }

        @Override
        public Class<PackageSentSocial> type() {
            return PackageSentSocial.class;
        }

        @Override
        public void handle(Received<PackageSentSocial> event) {
            forward.forward(event.data(), Sector.SOCIAL, event.source());
        }
    }

    @ApplicationScoped
    static class Health implements EventHandler<PackageSentHealth> {

        private final ForwardPackage forward;

        Health(ForwardPackage forward) {
            this.forward = forward;
        }

        @Override
        public Class<PackageSentHealth> type() {
            return PackageSentHealth.class;
        }

        @Override
        public void handle(Received<PackageSentHealth> event) {
            forward.forward(event.data(), Sector.HEALTH, event.source());
        }
    }
}
