package se.bryggan.outbox.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageAddressedHealth;
import se.bryggan.contracts.crossing.PackageAddressedSchool;
import se.bryggan.contracts.crossing.PackageAddressedSocial;
import se.bryggan.contracts.crossing.PackageOutcomeHealth;
import se.bryggan.contracts.crossing.PackageOutcomeSchool;
import se.bryggan.contracts.crossing.PackageOutcomeSocial;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.inbox.EventHandler;

/** The handlers of {@code to.<sector>.v1}, the same in every service that reads it. */
@ApplicationScoped
class CrossingFeeds {
    private final IncomingPackages incoming;
    private final Endings endings;
    private final Database database;

    CrossingFeeds(IncomingPackages incoming, Endings endings, Database database) {
        this.incoming = incoming;
        this.endings = endings;
        this.database = database;
    }

    @Produces
    @Singleton
    EventHandler<PackageAddressedSchool> addressedToSchool() {
        return new AddressedFeed<>(PackageAddressedSchool.class, Sector.SCHOOL, incoming, database);
    }

    @Produces
    @Singleton
    EventHandler<PackageAddressedSocial> addressedToSocial() {
        return new AddressedFeed<>(PackageAddressedSocial.class, Sector.SOCIAL, incoming, database);
    }

    @Produces
    @Singleton
    EventHandler<PackageAddressedHealth> addressedToHealth() {
        return new AddressedFeed<>(PackageAddressedHealth.class, Sector.HEALTH, incoming, database);
    }

    @Produces
    @Singleton
    EventHandler<PackageOutcomeSchool> outcomeForSchool() {
        return new OutcomeFeed<>(PackageOutcomeSchool.class, endings);
    }

    @Produces
    @Singleton
    EventHandler<PackageOutcomeSocial> outcomeForSocial() {
        return new OutcomeFeed<>(PackageOutcomeSocial.class, endings);
    }

    @Produces
    @Singleton
    EventHandler<PackageOutcomeHealth> outcomeForHealth() {
        return new OutcomeFeed<>(PackageOutcomeHealth.class, endings);
    }
}
