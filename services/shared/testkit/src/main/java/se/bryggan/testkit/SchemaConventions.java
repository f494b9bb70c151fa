package se.bryggan.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Looks at the tables that the migrations have made: each has a controller and a branch and forces row level security,
 * and the role that the service works as owns nothing, passes by nothing and is granted nothing beforehand.
 */
public final class SchemaConventions {
    /** Holds how far each topic has been sent, nothing about anyone, and is the relay's alone. */
    private static final String POSITIONS = "feed_position";

    /** Of an authority as a whole: one chain of heads runs over all its branches. Row numbers, salts and hashes. */
    private static final Set<String> OF_AUTHORITY = Set.of("ledger_unsealed", "ledger_leaf", "ledger_head");

    private static final String TABLES = """
            select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
              and c.relkind in ('r', 'p') and c.relname not like 'flyway_%'
            """;

    private static final String TABLES_THAT_FORCE_NOTHING =
            TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)";

    private static final String TABLES_WITHOUT_OWNER = TABLES + """
              and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attnotnull
                  and a.attname in ('controller', 'branch')) < 2
            """;

    private static final String GRANTED_BEFOREHAND = """
            select coalesce(n.nspname, '') || ' ' || a.privilege_type
            from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
                cross join aclexplode(d.defaclacl) a join pg_roles r on r.oid = a.grantee
            where r.rolname = '%s'
            """;

    private static final String RECORDS_OPEN_TO_CHANGE = """
            select t || ' ' || p
            from unnest(array['ledger', 'access_log', 'ledger_leaf', 'ledger_head']) t,
                unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p
            where has_table_privilege('%s', t, p)
            """;

    private static final String OWNED_BY_APP =
            "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = '%s'";

    private static final String POWERS_OF_APP =
            "select rolname from pg_roles where rolname = '%s' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)";

    private SchemaConventions() {}

    /** Fails with what breaks the conventions and is not listed, with its reason, in {@code open-tables.txt}. */
    public static void hold() {
        String app = setting("quarkus.datasource.username");
        try (Connection admin = DriverManager.getConnection(setting("bryggan.testkit.database.admin-url"))) {
            Set<String> broken = names(admin, TABLES_WITHOUT_OWNER);
            broken.removeAll(OF_AUTHORITY);
            broken.addAll(names(admin, TABLES_THAT_FORCE_NOTHING));
            broken.remove(POSITIONS);
            Golden.demandEqual("open-tables.txt", broken);
            demandNone("granted beforehand", names(admin, GRANTED_BEFOREHAND.replace("%s", app)));
            demandNone("records open to change", names(admin, RECORDS_OPEN_TO_CHANGE.replace("%s", app)));
            demandNone("owned by " + app, names(admin, OWNED_BY_APP.replace("%s", app)));
            demandNone("too powerful", names(admin, POWERS_OF_APP.replace("%s", app)));
        } catch (SQLException e) {
            throw new AssertionError("schema", e);
        }
    }

    /** The tables in which the service's own role sees rows without having said whose. */
    public static Set<String> visibleWithoutScope() {
        Set<String> visible = new TreeSet<>();
        try (Connection admin = DriverManager.getConnection(setting("bryggan.testkit.database.admin-url"));
                Connection app = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.datasource.username"),
                        setting("quarkus.datasource.password"))) {
            for (String table : names(admin, TABLES)) {
                if (!names(app, "select 'x' from \"" + table.replace(".", "\".\"") + "\" limit 1")
                        .isEmpty()) {
                    visible.add(table);
                }
            }
        } catch (SQLException e) {
            throw new AssertionError("schema", e);
        }
        return visible;
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void demandNone(String what, Set<String> found) {
        if (!found.isEmpty()) {
            throw new AssertionError(what + ": " + found);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
