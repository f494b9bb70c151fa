package se.bryggan.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database past row level security, as its administrator, or as the application without a scope. */
public final class AdminSql {

    private AdminSql() {}

    /** The first column of all rows, as text. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(config("bryggan.testkit.database.admin-url"))) {
            return column(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is any row. */
    public static boolean any(String sql, Object... values) {
        return !column(sql, values).isEmpty();
    }

    /** Changes the rows, or the database itself; gives the rows changed. */
    public static int update(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(config("bryggan.testkit.database.admin-url"));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as the service's own role outside of any act. */
    public static List<String> columnAsApp(String sql) {
        try (Connection connection = DriverManager.getConnection(
                config("quarkus.datasource.jdbc.url"),
                config("quarkus.datasource.username"),
                config("quarkus.datasource.password"))) {
            return column(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
