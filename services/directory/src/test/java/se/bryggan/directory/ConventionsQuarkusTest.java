package se.bryggan.directory;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;

@QuarkusTest
class ConventionsQuarkusTest {

    private static final String REF_TABLES = " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname like 'ref\\_%' and c.relkind in ('r', 'p', 'v', 'm')";

    @Test
    void theServedApiIsTheWrittenOne() {
        OpenApiEquality.hold(
                "directory",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyTableHasAControllerAndForcesRowLevelSecurity() {
        SchemaConventions.hold();
        assertEquals(List.of("9"), AdminSql.column("select count(*)" + REF_TABLES));
        assertEquals(List.of(), AdminSql.column("select c.relname" + REF_TABLES + " and not c.relforcerowsecurity"));
    }

    @Test
    void withoutAScopeOnlyWhatIsPublicIsSeen() {
        Callers.imported();

        assertTrue(Set.of("feed_position", "unit").containsAll(SchemaConventions.visibleWithoutScope()));
        for (String table : AdminSql.column("select n.nspname || '.' || c.relname" + REF_TABLES)) {
            assertEquals(List.of("0"), AdminSql.columnAsApp("select count(*) from " + table), table);
        }
    }

    @Test
    void noViewJoinsTheReferencesOfTwoSectors() {
        assertEquals(
                List.of(),
                AdminSql.column("select viewname from pg_views where definition ~ 'ref_(school|social|health)'"));
        assertEquals(
                List.of(),
                AdminSql.column("select conname from pg_constraint where contype = 'f'"
                        + " and connamespace <> (select relnamespace from pg_class where oid = confrelid)"
                        + " and confrelid <> 'person'::regclass"));
    }
}
