package se.bryggan.outbox.crossing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageAddressed;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;
import se.bryggan.outbox.inbox.Received;

/** The table of packages that are addressed to this service. Its work wants the library scope to be open. */
@ApplicationScoped
class IncomingPackages {
    private static final String ANNOUNCE = """
            insert into incoming_package (handover_id, kind, sector, subject, purpose, sender_authority, sender_branch,
                recipient_unit, dataref, sent_at, received_at, correlation, state, due_at, controller, branch)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?) on conflict do nothing
            """;

    /** Scheme and address of the service that holds the package. */
    private static final String HOLDER = "coalesce(substring(dataref from '^[a-z]+://[^/]*'), '')";

    private static final String HOLDERS = "select " + HOLDER + " as holder from incoming_package"
            + " where state = 'WAITING' and due_at <= ? group by 1"
            + " order by bool_or(kind = 'CONCERN_REPORT') desc, min(due_at)";

    private static final String LEASE = """
            update incoming_package set due_at = ?, attempts = attempts + 1 where handover_id = (
                select handover_id from incoming_package where state = 'WAITING' and due_at <= ? and %s = ?
                order by kind = 'CONCERN_REPORT' desc, due_at limit 1 for update skip locked)
            returning *
            """.replace("%s", HOLDER);

    private static final String SETTLE = """
            update incoming_package set state = ?, settled_at = ?
            where handover_id = ? and state = 'WAITING'
            """;

    private final Database database;
    private final List<PackageHandler> handlers;
    private final Clock clock;

    IncomingPackages(Database database, @All List<PackageHandler> handlers, Clock clock) {
        this.database = database;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** The bean of this service that takes the kind; empty when another service of the sector does. */
    Optional<PackageHandler> handler(PackageKind kind, Sector sector) {
        return handlers.stream().filter(handler -> handler.takes(kind, sector)).findFirst();
    }

    void announce(Sector sector, Received<? extends PackageAddressed> event) {
        PackageAddressed announced = event.data();
        Controller recipient = event.owner();
        database.update(
                ANNOUNCE,
                announced.handoverId(),
                announced.kind(),
                sector,
                announced.knownSubject().orElse(null),
                announced.purpose(),
                announced.sender().authority(),
                announced.sender().branch(),
                announced.recipient().unit(),
                announced.dataref(),
                announced.sentAt(),
                clock.instant(),
                event.correlation(),
                clock.instant(),
                recipient.authority(),
                recipient.branch());
    }

    /** Those who hold a package that it is time to fetch, those with reports of concern first. */
    List<String> holders() {
        return database.list(row -> row.getString("holder"), HOLDERS, clock.instant());
    }

    /** A package of the holder that it is time to fetch, reports of concern first, left alone by others for so long. */
    Optional<Waiting> lease(String holder, Duration forSoLong) {
        return database.first(
                row -> new Waiting(IncomingPackage.of(row), row.getString("dataref"), row.getInt("attempts")),
                LEASE,
                clock.instant().plus(forSoLong),
                clock.instant(),
                holder);
    }

    void later(UUID handoverId, Duration pause, String code) {
        database.update(
                "update incoming_package set due_at = ?, code = ? where handover_id = ? and state = 'WAITING'",
                clock.instant().plus(pause),
                code,
                handoverId);
    }

    /** Notes how it ended; false if it had ended before. */
    boolean settle(UUID handoverId, HandoverState end) {
        return database.update(SETTLE, end, clock.instant(), handoverId) == 1;
    }

    /** Age of the oldest package that waits, in seconds. */
    long oldestSeconds() {
        return database.first(
                        row -> Optional.ofNullable(Sql.instant(row, "oldest"))
                                .map(oldest -> Duration.between(oldest, clock.instant())
                                        .toSeconds())
                                .orElse(0L),
                        "select min(received_at) as oldest from incoming_package where state = 'WAITING'")
                .orElse(0L);
    }

    record Waiting(IncomingPackage announced, String dataref, int attempts) {}
}
