package se.bryggan.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Statements with positional parameters; instants are bound as timestamps with time zone, enums by name. */
public final class Sql {

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    static <T> List<T> list(Connection connection, RowReader<T> reader, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            }
        }
    }

    static void batch(PreparedStatement statement, Object... values) throws SQLException {
        bind(statement, values);
        statement.addBatch();
    }

    /** The column as an instant, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The column as a UUID, or null. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object bound =
                    switch (values[i]) {
                        case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                        case Enum<?> constant -> constant.name();
                        case UUID[] ids -> statement.getConnection().createArrayOf("uuid", ids);
                        case String[] texts -> statement.getConnection().createArrayOf("text", texts);
                        case null -> null;
                        case Object other -> other;
                    };
            statement.setObject(i + 1, bound);
        }
    }
}
