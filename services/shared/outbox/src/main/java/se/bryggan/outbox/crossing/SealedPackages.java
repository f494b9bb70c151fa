package se.bryggan.outbox.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.outbox.Database;

/** The table of packages that wait here for their recipients. */
@ApplicationScoped
class SealedPackages {
    /** A package that nobody has fetched for so long is fetched by nobody. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final String INSERT = """
        insert into sealed_package (handover_id, kind, subject, recipient_authority, recipient_branch, recipient_unit,
            purpose, categories, content, consent_version, state, sealed_at, expires_at, controller, branch)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT', ?, ?, ?, ?)
        """;

    private static final String SETTLE = """
        update sealed_package set state = ?, content = null, settled_at = ?
        where handover_id = ? and controller = ? and branch = ?
            and (state = 'SENT' or (state in ('WITHDRAWN', 'NOT_DELIVERED') and ? = 'DELIVERED'))
        """;

    private final Database database;
    private final Clock clock;

    SealedPackages(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(Controller holder, PackageDraft draft, byte[] content, Instant now) {
        database.update(
                INSERT,
                draft.handoverId(),
                draft.kind(),
                draft.subject(),
                draft.recipient().authority(),
                draft.recipient().branch(),
                draft.recipient().unit(),
                draft.purpose(),
                draft.content().keySet().stream().map(Enum::name).sorted().toArray(String[]::new),
                content,
                draft.consentVersion(),
                now,
                now.plus(KEPT),
                holder.authority(),
                holder.branch());
    }

    Optional<HeldPackage> find(UUID handoverId) {
        return database.first(HeldPackage::of, "select * from sealed_package where handover_id = ?", handoverId);
    }

    /** The sealed content, while there is any. */
    Optional<byte[]> content(UUID handoverId) {
        return database.first(
                row -> row.getBytes(1),
                "select content from sealed_package where handover_id = ? and content is not null",
                handoverId);
    }

    /**
     * Notes how it ended and lets the content go; false if it had ended before. A withdrawal, or the last day, may cross
     * the recipient's receipt on its way, and then the receipt is the truth.
     */
    boolean settle(Controller holder, UUID handoverId, HandoverState end) {
        return database.update(SETTLE, end, clock.instant(), handoverId, holder.authority(), holder.branch(), end) == 1;
    }

    /** What nobody has fetched in time, the oldest first. */
    List<HeldPackage> expired() {
        return database.list(HeldPackage::of, """
            select * from sealed_package where content is not null and state = 'SENT' and expires_at <= ?
            order by expires_at
            """, clock.instant());
    }
}
