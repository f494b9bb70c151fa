package se.bryggan.casework;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class ConventionsQuarkusTest {

    @Test
    void theServedApiIsTheWrittenOne() {
        OpenApiEquality.hold(
                "case",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyTableKnowsItsControllerAndForcesRowSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesNothing() {
        District district = District.fresh();
        UUID child = UUID.randomUUID();
        district.opensCase(child);
        Inquiry.opened(district, child, Instant.now());

        // How far each feed has come is about nobody.
        assertTrue(Set.of("feed_position").containsAll(SchemaConventions.visibleWithoutScope()));
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreTurnedAway() {
        Tokens tokens = Tokens.issued();
        Actor sst = District.fresh().sst();

        for (String token : new String[] {tokens.expired(sst), tokens.forged(sst), tokens.elsewhere(sst)}) {
            given().auth().oauth2(token).get("/v1/cases").then().statusCode(401);
        }
        given().get("/v1/cases").then().statusCode(401);
    }

    @Test
    void aWeakLogInIsNotEnough() {
        Actor sst = District.fresh().sst();
        Actor weak = new Actor(sst.id(), sst.kind(), sst.authority(), sst.branch(), sst.unit(), sst.role(), 2);

        District.as(weak).get("/v1/cases").then().statusCode(403);
    }
}
