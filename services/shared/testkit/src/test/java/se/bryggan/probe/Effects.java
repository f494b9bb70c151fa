package se.bryggan.probe;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import se.bryggan.testkit.AdminSql;

/** Looks at the database from outside, past row level security. */
final class Effects {
    private static final String FORBIDDEN = "42501";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Effects() {}

    /** The markers noted about a subject, in the order of noting. */
    static List<String> of(UUID subject) {
        return texts("select marker from probe_effect where subject = ? order by seq", subject);
    }

    static void await(UUID subject, List<String> markers) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> org.junit.jupiter.api.Assertions.assertEquals(markers, of(subject)));
    }

    static List<String> await(Predicate<List<String>> enough, String sql, Object... values) {
        return Awaitility.await().atMost(PATIENCE).until(() -> texts(sql, values), enough);
    }

    static List<String> texts(String sql, Object... values) {
        return AdminSql.column(sql, values);
    }

    static int change(String sql, Object... values) {
        return AdminSql.update(sql, values);
    }

    /** Runs statements that take no values, several at once. */
    static void run(String sql) {
        try (Connection connection = DriverManager.getConnection(adminUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether PostgreSQL forbids the statement to the role that the service works as. */
    static boolean refusedToApp(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"), app(), setting("quarkus.datasource.password"));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
            return false;
        } catch (SQLException e) {
            if (FORBIDDEN.equals(e.getSQLState())) {
                return true;
            }
            throw new IllegalStateException(e);
        }
    }

    /** The role that the service works as. */
    static String app() {
        return setting("quarkus.datasource.username");
    }

    static String adminUrl() {
        return setting("bryggan.testkit.database.admin-url");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
