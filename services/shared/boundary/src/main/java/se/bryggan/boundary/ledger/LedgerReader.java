package se.bryggan.boundary.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import se.bryggan.boundary.gate.Guarded;

/** Reads the ledger of the authority in scope, newest first. */
@ApplicationScoped
public class LedgerReader {

    private static final String WHERE =
            " from ledger where (?::uuid is null or subject = ?) and (?::uuid is null or handover = ?)";
    private static final String PAGE = "select *" + WHERE + " order by seq desc limit ? offset ?";
    private static final String COUNT = "select count(*)" + WHERE;

    private final DataSource database;

    LedgerReader(DataSource database) {
        this.database = database;
    }

    /** What to look for; null means any. */
    public record Query(UUID subject, UUID handover, int page, int limit) {}

    /** One page and the total of all that the query finds. */
    public record Found(List<LedgerEntry> entries, long total) {}

    @Guarded("ledger.read")
    public Found read(Query query) {
        try (Connection connection = database.getConnection();
                PreparedStatement page = connection.prepareStatement(PAGE);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            where(page, query);
            page.setInt(5, query.limit());
            page.setLong(6, (query.page() - 1L) * query.limit());
            where(count, query);
            return new Found(entries(page), total(count));
        } catch (SQLException e) {
            throw new IllegalStateException("ledger", e);
        }
    }

    private static void where(PreparedStatement statement, Query query) throws SQLException {
        statement.setObject(1, query.subject());
        statement.setObject(2, query.subject());
        statement.setObject(3, query.handover());
        statement.setObject(4, query.handover());
    }

    private static long total(PreparedStatement count) throws SQLException {
        try (ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<LedgerEntry> entries(PreparedStatement page) throws SQLException {
        List<LedgerEntry> entries = new ArrayList<>();
        try (ResultSet row = page.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("branch"),
                row.getString("question"),
                row.getString("act"),
                row.getString("step"),
                row.getString("outcome"),
                row.getBoolean("review"),
                row.getString("code"),
                row.getString("actor_role"),
                row.getString("actor_unit"),
                row.getString("recipient_authority"),
                row.getString("recipient_branch"),
                row.getString("recipient_unit"),
                row.getObject("subject", UUID.class),
                row.getObject("handover", UUID.class),
                row.getString("purpose"),
                texts(row, "categories"),
                texts(row, "withheld"),
                texts(row, "rules"),
                texts(row, "obligations"),
                row.getString("rule_book"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
