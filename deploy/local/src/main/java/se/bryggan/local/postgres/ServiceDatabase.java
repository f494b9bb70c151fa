package se.bryggan.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One service's database and its two roles: {@code <name>_owner} makes the tables, {@code <name>_app} works in them,
 * owns nothing and cannot step past row level security.
 */
record ServiceDatabase(String name, String ownerPassword, String appPassword) {
    void create(Connection connection) throws SQLException {
        role(connection, owner(), ownerPassword);
        role(connection, app(), appPassword);
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + quoted(name) + " owner " + quoted(owner()));
        }
        run(connection, "revoke all on database " + quoted(name) + " from public");
        run(connection, "grant connect on database " + quoted(name) + " to " + quoted(app()));
    }

    /** Run inside the database itself. */
    void fence(Connection connection) throws SQLException {
        run(connection, "revoke create on schema public from public");
        run(connection, "grant usage on schema public to " + quoted(app()));
    }

    private String owner() {
        return name + "_owner";
    }

    private String app() {
        return name + "_app";
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + quoted(role));
        }
        // A generated password has no character that needs quoting.
        run(
                connection,
                "alter role " + quoted(role)
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password
                        + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
