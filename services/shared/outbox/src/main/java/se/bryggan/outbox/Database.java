package se.bryggan.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The service's database as the library uses it: plain statements in the caller's transaction. */
@ApplicationScoped
public class Database {
    private static final String SCOPE = "select set_config('bryggan.scope', ?, true)";

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Runs a statement in the current transaction and tells how many rows it changed. */
    public int update(String sql, Object... values) {
        try (Connection connection = joined()) {
            return Sql.update(connection, sql, values);
        } catch (SQLException e) {
            throw new DatabaseFailure("update", e);
        }
    }

    /** Runs a query in the current transaction. */
    public <T> List<T> list(Sql.RowReader<T> reader, String sql, Object... values) {
        try (Connection connection = joined()) {
            return Sql.list(connection, reader, sql, values);
        } catch (SQLException e) {
            throw new DatabaseFailure("query", e);
        }
    }

    /** The first row of a query, if any. */
    public <T> Optional<T> first(Sql.RowReader<T> reader, String sql, Object... values) {
        return list(reader, sql, values).stream().findFirst();
    }

    /**
     * Opens the library's own tables over all controllers to the current transaction.
     *
     * <p>No table of a service knows this scope, so nothing else opens with it.
     */
    public void openScope() {
        list(row -> row.getString(1), SCOPE, "relay");
    }

    /** Closes {@link #openScope()}, before anything of a service runs in the same transaction. */
    public void closeScope() {
        list(row -> row.getString(1), SCOPE, "");
    }

    /** Whether the database answers at all. */
    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection joined() throws SQLException {
        if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("no transaction is active");
        }
        return source.getConnection();
    }
}
