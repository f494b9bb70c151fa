package se.bryggan.boundary.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.bryggan.boundary.ledger.proof.CanonicalJson;
import se.bryggan.boundary.ledger.proof.Head;
import se.bryggan.boundary.ledger.proof.SealedRow;

/** The tables of the sealing as {@link LedgerSealer} and {@link LedgerExport} see them, in the caller's transaction. */
@ApplicationScoped
class SealTables {

    /** A row as it is sealed: all of it without its nulls, moments in UTC. */
    private static final String CONTENT = "jsonb_strip_nulls(to_jsonb(l))::text as content";

    private static final String UTC = "set local timezone = 'UTC'";

    private final Statements statements;

    SealTables(DataSource database) {
        this.statements = new Statements(database);
    }

    /** A row of the ledger, as JSON. */
    record Recorded(long seq, ObjectNode content) {}

    /** The head that was signed last; that of an empty ledger if none was. */
    record Last(long number, long size, byte[] digest, List<byte[]> peaks) {}

    List<String> authoritiesThatWait() throws SQLException {
        statements.list("select set_config('bryggan.scope', 'seal', true)", row -> row.getString(1));
        return statements.list(
                "select distinct controller from ledger_unsealed order by controller", row -> row.getString(1));
    }

    LedgerSealer.Waiting waiting() throws SQLException {
        statements.list("select set_config('bryggan.scope', 'seal', true)", row -> row.getString(1));
        return statements
                .list(
                        "select count(*) as rows, coalesce(extract(epoch from clock_timestamp() - min(since)), 0)::bigint"
                                + " as oldest from ledger_unsealed",
                        row -> new LedgerSealer.Waiting(row.getLong("rows"), row.getLong("oldest")))
                .getFirst();
    }

    List<String> authoritiesWithHeads() throws SQLException {
        statements.list("select set_config('bryggan.scope', 'seal', true)", row -> row.getString(1));
        return statements.list(
                "select distinct controller from ledger_head order by controller", row -> row.getString(1));
    }

    /** The authority's heads after the one of that number, in order. */
    List<Numbered> headsAfter(String authority, long number) throws SQLException {
        enter(authority);
        return statements.list(
                "select number, head::text as head from ledger_head where number > ? order by number",
                row -> new Numbered(row.getLong("number"), Head.line(json(row.getString("head")))),
                number);
    }

    /** A head as a line, and its number. */
    record Numbered(long number, String line) {}

    /** From here on the transaction sees and seals the rows of this authority, and nobody else seals them. */
    void enter(String authority) throws SQLException {
        statements.list(
                "select set_config('bryggan.scope', '', true), set_config('bryggan.controller', ?, true),"
                        + " set_config('bryggan.branch', '*', true)",
                row -> row.getString(1),
                authority);
        statements.list(
                "select 1 from (select pg_advisory_xact_lock(hashtext('ledger ' || ?))) as locked",
                row -> 1,
                authority);
        statements.update(UTC);
    }

    /** Takes rows out of those that wait, oldest first. */
    List<Long> take(int most) throws SQLException {
        return statements.list(
                "delete from ledger_unsealed where seq in (select seq from ledger_unsealed order by seq limit ?)"
                        + " returning seq",
                row -> row.getLong(1),
                most);
    }

    List<Recorded> rows(Collection<Long> seqs) throws SQLException {
        return statements.list(
                "select l.seq, " + CONTENT + " from ledger l where l.seq = any (?) order by l.seq",
                row -> new Recorded(row.getLong("seq"), json(row.getString("content"))),
                (Object) seqs.toArray(Long[]::new));
    }

    Last last() throws SQLException {
        return statements
                .list(
                        "select number, size, digest, peaks from ledger_head order by number desc limit 1",
                        row -> new Last(
                                row.getLong("number"),
                                row.getLong("size"),
                                row.getBytes("digest"),
                                Stream.of((byte[][]) row.getArray("peaks").getArray())
                                        .toList()))
                .stream()
                .findFirst()
                .orElse(new Last(0, 0, Head.NONE, List.of()));
    }

    void add(String authority, long seq, SealedRow leaf) throws SQLException {
        statements.update(
                "insert into ledger_leaf (controller, position, seq, salt) values (?, ?, ?, ?)",
                authority,
                leaf.position(),
                seq,
                leaf.salt());
    }

    void add(String authority, Head head, List<byte[]> peaks) throws SQLException {
        statements.update(
                "insert into ledger_head (controller, number, size, digest, peaks, head)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb)",
                authority,
                head.number(),
                head.size(),
                head.digest(),
                peaks.toArray(byte[][]::new),
                head.json().toString());
    }

    /** Sealed rows after a position, in order. */
    List<SealedRow> sealed(long after, int most) throws SQLException {
        statements.update(UTC);
        return statements.list(
                "select f.position, f.salt, " + CONTENT + " from ledger_leaf f join ledger l on l.seq = f.seq"
                        + " where f.position > ? order by f.position limit ?",
                row -> new SealedRow(row.getLong("position"), row.getBytes("salt"), json(row.getString("content"))),
                after,
                most);
    }

    /** The heads over more than {@code after} and at most {@code to} rows, in order. */
    List<SignedOver> heads(long after, long to) throws SQLException {
        return statements.list(
                "select size, head::text as head from ledger_head where size > ? and size <= ? order by number",
                row -> new SignedOver(row.getLong("size"), Head.line(json(row.getString("head")))),
                after,
                to);
    }

    /** A head as a line of an export, and how many rows it is over. */
    record SignedOver(long size, String line) {}

    private static ObjectNode json(String text) {
        try {
            return CanonicalJson.read(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL's JSON", e);
        }
    }
}
