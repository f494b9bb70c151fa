package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;

/** The rows about one person in the ledger and the access log of the authority's branch in scope. */
@ApplicationScoped
class LogRows {

    private static final String NEWEST_FIRST = """
            select id, at, act, actor_kind, actor_role, actor_authority, actor_unit, target_id, outcome = 'DENY' as refused,
                   rules, recipient_branch, recipient_authority, recipient_unit, handover, purpose, categories, withheld
              from ledger where subject = ? and controller = ? and branch = ?
            union all
            select id, at, act, actor_kind, actor_role, actor_authority, actor_unit, target_id, false,
                   array[rule], null, null, null, null, null, '{}', '{}'
              from access_log where subject = ? and controller = ? and branch = ?
            order by at desc, id
            """;

    private final DataSource database;

    LogRows(DataSource database) {
        this.database = database;
    }

    List<LogRow> about(UUID subject, Controller holder) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST_FIRST)) {
            for (int table = 0; table < 2; table++) {
                select.setObject(1 + 3 * table, subject);
                select.setString(2 + 3 * table, holder.authority());
                select.setString(3 + 3 * table, holder.branch().name());
            }
            try (ResultSet rows = select.executeQuery()) {
                List<LogRow> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("access log", e);
        }
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new LogRow.By(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_role"),
                        row.getString("actor_authority"),
                        row.getString("actor_unit")),
                row.getString("act"),
                row.getBoolean("refused"),
                row.getString("purpose") == null ? null : crossing(row),
                row.getObject("target_id", UUID.class),
                List.of((String[]) row.getArray("rules").getArray()));
    }

    private static LogRow.Crossing crossing(ResultSet row) throws SQLException {
        return new LogRow.Crossing(
                Branch.valueOf(row.getString("recipient_branch")),
                row.getString("recipient_authority"),
                row.getString("recipient_unit"),
                row.getObject("handover", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                categories(row.getArray("categories")),
                categories(row.getArray("withheld")));
    }

    private static Set<Category> categories(Array names) throws SQLException {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        for (String name : (String[]) names.getArray()) {
            categories.add(Category.valueOf(name));
        }
        return categories;
    }
}
