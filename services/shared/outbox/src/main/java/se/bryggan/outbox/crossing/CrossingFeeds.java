package se.bryggan.outbox.crossing;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
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
    private final SealedPackages outgoing;
    private final List<HandoverHandler> handlers;
    private final Database database;

    CrossingFeeds(
            IncomingPackages incoming,
            SealedPackages outgoing,
            @All List<HandoverHandler> handlers,
            Database database) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.handlers = handlers;
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
        return new OutcomeFeed<>(PackageOutcomeSchool.class, outgoing, handlers, database);
    }

    @Produces
    @Singleton
    EventHandler<PackageOutcomeSocial> outcomeForSocial() {
        return new OutcomeFeed<>(PackageOutcomeSocial.class, outgoing, handlers, database);
    }

    @Produces
    @Singleton
    EventHandler<PackageOutcomeHealth> outcomeForHealth() {
        return new OutcomeFeed<>(PackageOutcomeHealth.class, outgoing, handlers, database);
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "packages-prune")
    void forgetExpired() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            outgoing.forgetExpired();
        });
    }
}
