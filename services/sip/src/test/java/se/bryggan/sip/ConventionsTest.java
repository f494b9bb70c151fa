package se.bryggan.sip;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class ConventionsTest {

    private final SipWorld world = SipWorld.withConsent();

    @Test
    void theServedApiIsTheWrittenOne() {
        OpenApiEquality.hold(
                "sip",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyTableKnowsItsControllerAndForcesRowSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesNothing() {
        world.establishes();
        SipWorld.arrives(world.psychiatry, "/v1/mailbox");

        assertEquals(Set.of("feed_position", "person_fact"), SchemaConventions.visibleWithoutScope());
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreTurnedAway() {
        Tokens tokens = Tokens.issued();

        for (String token :
                new String[] {tokens.expired(world.sst), tokens.forged(world.sst), tokens.elsewhere(world.sst)}) {
            given().auth().oauth2(token).get("/v1/sips").then().statusCode(401);
        }
        given().get("/v1/sips").then().statusCode(401);
    }

    @Test
    void aWeakLogInIsNotEnough() {
        Actor sst = world.sst;
        Actor weak = new Actor(sst.id(), sst.kind(), sst.authority(), sst.branch(), sst.unit(), sst.role(), 1);

        SipWorld.as(weak).get("/v1/sips").then().statusCode(403);
    }
}
