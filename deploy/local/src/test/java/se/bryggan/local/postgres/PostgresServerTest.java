package se.bryggan.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Clone;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Down;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;
import se.bryggan.local.stack.Up;

class PostgresServerTest {
    private static final Progress SILENT = new Progress(new PrintStream(PrintStream.nullOutputStream()));

    @TempDir
    private static Path folder;

    private static Project project;
    private static Secrets secrets;
    private static Ports ports;
    private static List<Component> server;

    @BeforeAll
    static void start() throws Exception {
        project = Clone.in(folder, "postgres");
        ports = Ports.of(project);
        secrets = new Secrets(folder.resolve("secrets"));
        server = List.of(new PostgresServer(project, ports, secrets, List.of("case", "school")));
        new Up(project, server, SILENT).run();
    }

    @AfterAll
    static void stop() throws Exception {
        new Down(project, server, SILENT).run(true);
    }

    @Test
    void theOwnerMakesTablesAndTheAppDoesNot() throws Exception {
        try (Connection owner = connect("case", "case", "owner");
                Connection app = connect("case", "case", "app")) {
            run(owner, "create table t (n int)");

            SQLException refused = assertThrows(SQLException.class, () -> run(app, "create table u (n int)"));

            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void aServiceReachesNoOtherServicesDatabase() {
        SQLException refused = assertThrows(SQLException.class, () -> connect("school", "case", "app"));

        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void noRoleOfAServiceStepsPastRowLevelSecurity() throws Exception {
        try (Connection app = connect("case", "case", "app");
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_roles"
                        + " where (rolname like 'case%' or rolname like 'school%')"
                        + " and not (rolbypassrls or rolsuper or rolcreaterole)")) {
            rows.next();
            assertEquals(4, rows.getInt(1));
        }
    }

    @Test
    void committedRowsSurviveAnUncleanEnd() throws Exception {
        try (Connection owner = connect("school", "school", "owner")) {
            run(owner, "create table kept (n int)");
            run(owner, "insert into kept values (1)");
        }

        killServer();
        new Up(project, server, SILENT).run();

        try (Connection owner = connect("school", "school", "owner");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select n from kept")) {
            assertTrue(rows.next());
        }
    }

    private static void killServer() throws Exception {
        Path record = project.local().resolve("run/postgres");
        long pid = Long.parseLong(java.nio.file.Files.readString(record).split(" ")[0]);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    }

    private static Connection connect(String database, String service, String role) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + ports.of("postgres").number() + "/" + database;
        return DriverManager.getConnection(
                url, service + "_" + role, secrets.password("postgres-" + service + "-" + role));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
