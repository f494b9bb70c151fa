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
        grantNothingBeforehand();
        migrate("boundary");
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

    /** Each migration grants, table by table, what the application needs; some of it may only be added to. */
    private void grantNothingBeforehand() throws SQLException {
        String role = '"' + app + '"';
        try (Connection connection = DriverManager.getConnection(url, owner.orElseThrow(), password.orElse(""));
                Statement statement = connection.createStatement()) {
            statement.execute("alter default privileges in schema public revoke all on tables from " + role);
            statement.execute("grant usage on schema public to " + role);
        }
    }
}
