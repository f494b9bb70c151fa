package se.bryggan.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL with one database and the two roles of production: one that owns the tables and one that the service
 * works as, which owns nothing and is held by row level security.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String DATABASE = "service";
    private static final String OWNER = "service_owner";
    private static final String APP = "service_app";
    private static final String PASSWORD = "test";

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it on a free port with an empty database. */
    public static PostgresServer start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("max_connections", "60")
                    .start();
            var started = new PostgresServer(server);
            started.watch();
            started.roles();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL", e);
        }
    }

    /** What a service needs to know, by the names that deployment uses. */
    public Map<String, String> config() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE,
                "quarkus.datasource.username",
                APP,
                "quarkus.datasource.password",
                PASSWORD,
                "bryggan.database.owner.username",
                OWNER,
                "bryggan.database.owner.password",
                PASSWORD,
                "bryggan.testkit.database.admin-url",
                server.getJdbcUrl("postgres", DATABASE));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::bigint")) {
            row.next();
            Watchdog.over(row.getLong(1), "QUIT");
        }
    }

    private void roles() throws SQLException {
        String role =
                " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + PASSWORD + "'";
        run(
                "postgres",
                List.of(
                        "create role " + OWNER + role,
                        "create role " + APP + role,
                        "create database " + DATABASE + " owner " + OWNER,
                        "revoke all on database " + DATABASE + " from public",
                        "grant connect on database " + DATABASE + " to " + APP));
        run(DATABASE, List.of("revoke create on schema public from public", "grant usage on schema public to " + APP));
    }

    private void run(String database, List<String> statements) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
