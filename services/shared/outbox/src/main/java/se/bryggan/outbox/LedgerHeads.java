package se.bryggan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.ledger.proof.Head;

/**
 * Tells the other authorities each signed head of a ledger, in the transaction that signs it.
 *
 * <p>A door of its own: a head is about nobody and belongs to no act of anybody, so it needs no permit.
 */
@ApplicationScoped
class LedgerHeads {
    private static final String TOPIC = "ledger-head.v1";
    private static final String TYPE = "se.bryggan.ledger.head-signed.v1";
    private static final String BRANCH = Branch.PLATFORM_OPERATIONS.name();

    private final OutboxTable table;
    private final Headers headers;

    LedgerHeads(OutboxTable table, Headers headers) {
        this.table = table;
        this.headers = headers;
    }

    void signed(@Observes Head head) {
        UUID id = UUID.randomUUID();
        Instant at = head.at();
        String ledger = head.ledger().toString();
        String authority = head.ledger().authority();
        table.insert(new OutboxTable.Row(
                id,
                OutboxTable.Kind.EVENT,
                "ledger-head",
                ledger,
                TYPE,
                head.line(),
                at,
                TOPIC,
                null,
                headers.plain(id, TYPE, ledger, at, authority, BRANCH),
                at,
                authority,
                BRANCH));
    }
}
