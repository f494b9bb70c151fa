package se.bryggan.boundary.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.ledger.proof.Head;
import se.bryggan.boundary.ledger.proof.LedgerId;
import se.bryggan.boundary.ledger.proof.MerkleTree;
import se.bryggan.boundary.ledger.proof.SealedRow;

/**
 * Seals what has been added to the ledgers of this service: one signed head per authority and call.
 *
 * <p>Rows are sealed in the order in which they were committed; a row that is written while this runs waits for the next
 * call. Every new head is told as a CDI event in the transaction that signs it, and goes to {@link HeadLog} after that
 * transaction has ended well; one that does not get there goes with the next call.
 */
@ApplicationScoped
public class LedgerSealer {

    private static final int MOST = 10_000;

    private final SealTables tables;
    private final HeadKeys keys;
    private final HeadLog log;
    private final Event<Head> signed;
    private final Clock clock;
    private final String service;

    LedgerSealer(
            SealTables tables,
            HeadKeys keys,
            HeadLog log,
            Event<Head> signed,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.tables = tables;
        this.keys = keys;
        this.log = log;
        this.signed = signed;
        this.clock = clock;
        this.service = service;
    }

    /** Does nothing where no key is configured. */
    public void seal() {
        if (keys.areThere()) {
            for (String authority : QuarkusTransaction.requiringNew().call(tables::authoritiesThatWait)) {
                QuarkusTransaction.requiringNew().call(() -> sealed(authority));
            }
            tell();
        }
    }

    /** How many rows of all authorities wait, and how many seconds the oldest has waited; 0 where none waits. */
    public record Waiting(long rows, long oldestSeconds) {}

    /** What the next call would seal. */
    public Waiting waiting() {
        return QuarkusTransaction.requiringNew().call(tables::waiting);
    }

    /** What is in the table and not in the file, be it that an earlier call could not write it. */
    private void tell() {
        if (log.isThere()) {
            for (String authority : QuarkusTransaction.requiringNew().call(tables::authoritiesWithHeads)) {
                long newest = log.newest(authority);
                log.keep(authority, QuarkusTransaction.requiringNew().call(() -> tables.headsAfter(authority, newest)));
            }
        }
    }

    /** False if nothing waited. */
    private boolean sealed(String authority) throws SQLException {
        tables.enter(authority);
        List<Long> waiting = tables.take(MOST);
        if (waiting.isEmpty()) {
            return false;
        }
        SealTables.Last last = tables.last();
        var tree = new MerkleTree(last.size(), last.peaks());
        for (SealTables.Recorded row : tables.rows(waiting)) {
            SealedRow leaf = SealedRow.next(tree.size(), row.content());
            tree.add(leaf.leaf());
            tables.add(authority, row.seq(), leaf);
        }
        HeadKeys.HeadKey key = keys.of(authority);
        Head head = Head.sign(
                new LedgerId(authority, service),
                last.number() + 1,
                tree,
                last.digest(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                key.open(),
                key.secret());
        tables.add(authority, head, tree.peaks());
        signed.fire(head);
        return true;
    }
}
