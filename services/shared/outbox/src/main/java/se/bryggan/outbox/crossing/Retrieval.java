package se.bryggan.outbox.crossing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Topics;
import se.bryggan.outbox.Trail;

/** Fetches what is addressed to this service. No call to another service is made inside a transaction. */
@ApplicationScoped
class Retrieval {
    private static final Logger LOG = Logger.getLogger(Retrieval.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final long LONGEST_PAUSE_SECONDS = 60;

    private final IncomingPackages packages;
    private final PackageClient client;
    private final ReceivePackage receive;
    private final CurrentActor current;
    private final Trail trail;
    private final Topics topics;
    private final Database database;
    private final Clock clock;

    Retrieval(
            IncomingPackages packages,
            PackageClient client,
            ReceivePackage receive,
            CurrentActor current,
            Trail trail,
            Topics topics,
            Database database,
            Clock clock) {
        this.packages = packages;
        this.client = client;
        this.receive = receive;
        this.current = current;
        this.trail = trail;
        this.topics = topics;
        this.database = database;
        this.clock = clock;
    }

    List<String> holders() {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            return packages.holders();
        });
    }

    long oldestSeconds() {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            return packages.oldestSeconds();
        });
    }

    /** Fetches what is due of one holder, one package after another. */
    @ActivateRequestContext
    void drain(String holder) {
        Optional<IncomingPackages.Waiting> next = next(holder);
        while (next.isPresent()) {
            fetch(next.get());
            next = next(holder);
        }
    }

    private Optional<IncomingPackages.Waiting> next(String holder) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.openScope();
            return packages.lease(holder, LEASE);
        });
    }

    private void fetch(IncomingPackages.Waiting waiting) {
        IncomingPackage announced = waiting.announced();
        trail.follow(announced.correlation(), announced.handoverId());
        PackageClient.Answer answer = client.retrieve(waiting.dataref(), announced.recipient());
        try {
            settle(waiting, answer);
        } catch (Exception failure) {
            later(waiting, failure.getClass().getSimpleName());
        }
    }

    private void settle(IncomingPackages.Waiting waiting, PackageClient.Answer answer) throws Exception {
        IncomingPackage announced = waiting.announced();
        Actor actor = Actor.service(topics.service(), announced.recipient());
        switch (inTime(announced, answer)) {
            case PackageClient.Answer.Content fetched ->
                current.runAs(actor, () -> {
                    receive.received(announced.recipient(), announced, fetched.content());
                    return null;
                });
            case PackageClient.Answer.Refused refused ->
                current.runAs(actor, () -> {
                    receive.notDelivered(announced.recipient(), announced);
                    return null;
                });
            case PackageClient.Answer.Later notNow -> later(waiting, notNow.code());
        }
    }

    /** What the holder keeps no longer is not waited for. */
    private PackageClient.Answer inTime(IncomingPackage announced, PackageClient.Answer answer) {
        boolean kept = clock.instant().isBefore(announced.sentAt().plus(SealedPackages.KEPT));
        return switch (answer) {
            case PackageClient.Answer.Later notNow when !kept -> new PackageClient.Answer.Refused(notNow.code());
            case PackageClient.Answer.Content in -> in;
            case PackageClient.Answer.Refused in -> in;
            case PackageClient.Answer.Later in -> in;
        };
    }

    private void later(IncomingPackages.Waiting waiting, String code) {
        Duration pause = Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(waiting.attempts(), 10)));
        LOG.warnf("package not fetched (%s), attempt %d", code, waiting.attempts());
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            packages.later(waiting.announced().handoverId(), pause, code);
        });
    }
}
