package se.bryggan.boundary.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.ledger.proof.SealedRow;

/** The sealed ledger of the authority in scope, as {@code verify-ledger} reads it. */
@ApplicationScoped
public class LedgerExport {

    private final SealTables tables;

    LedgerExport(SealTables tables) {
        this.tables = tables;
    }

    /**
     * At most {@code limit} rows after that position, oldest first, one line of JSON each, and each signed head after
     * the last row that it is over. Empty when there are no more. Rows that are not sealed yet are not in it.
     */
    @Guarded("ledger.export")
    public String lines(long after, int limit) {
        try {
            List<SealedRow> rows = tables.sealed(after, limit);
            long to = rows.isEmpty() ? after : rows.getLast().position();
            return written(rows, tables.heads(after, to).iterator());
        } catch (SQLException e) {
            throw new IllegalStateException("ledger", e);
        }
    }

    private static String written(List<SealedRow> rows, Iterator<SealTables.SignedOver> heads) {
        var lines = new StringBuilder();
        SealTables.SignedOver head = heads.hasNext() ? heads.next() : null;
        for (SealedRow row : rows) {
            lines.append(row.line()).append('\n');
            if (head != null && head.size() == row.position()) {
                lines.append(head.line()).append('\n');
                head = heads.hasNext() ? heads.next() : null;
            }
        }
        return lines.toString();
    }
}
