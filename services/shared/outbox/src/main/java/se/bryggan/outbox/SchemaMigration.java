package se.bryggan.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Brings the database's tables up to this version before anything else starts, as the role that owns them; the service
 * itself works as another role that owns nothing.
 *
 * <p>Without an owner in the configuration it does nothing: then a deployment step has done it.
 */
@ApplicationScoped
class SchemaMigration {
    /** Order among the observers of start-up; messaging and schedules come much later. */
    static final int BEFORE_ALL = -1000;

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);

    private final String url;
    private final String app;
    private final Optional<String> owner;
    private final Optional<String> password;

    SchemaMigration(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String app,
            @ConfigProperty(name = "bryggan.database.owner.username") Optional<String> owner,
            @ConfigProperty(name = "bryggan.database.owner.password") Optional<String> password) {
        this.url = url;
        this.app = app;
        this.owner = owner;
        this.password = password;
    }

    void run(@Observes @Priority(BEFORE_ALL) StartupEvent started) throws SQLException {
        if (owner.isEmpty()) {
            LOG.info("schema: no owner configured, nothing migrated");
            return;
        }
        // The boundary's records may only be added to, so its migrations grant by themselves, table by table.
        tablesForApp(false);
        migrate("boundary");
        tablesForApp(true);
        migrate("outbox");
        migrate("migration");
    }

    private void migrate(String folder) {
        String name = "migration".equals(folder) ? "service" : folder;
        Flyway.configure()
                .dataSource(url, owner.orElseThrow(), password.orElse(""))
                .locations("classpath:db/" + folder)
                .table("flyway_" + name)
                .placeholders(Map.of("app", app))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Sets what the application may do with the tables that the following migrations make; they may take it back. */
    private void tablesForApp(boolean all) throws SQLException {
        String change = all ? "grant select, insert, update, delete on tables to " : "revoke all on tables from ";
        String role = '"' + app + '"';
        try (Connection connection = DriverManager.getConnection(url, owner.orElseThrow(), password.orElse(""));
                Statement statement = connection.createStatement()) {
            statement.execute("alter default privileges in schema public " + change + role);
            statement.execute("grant usage on schema public to " + role);
        }
    }
}
