package se.bryggan.school;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.school.SchoolWorld.as;
import static se.bryggan.school.SchoolWorld.mentor;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class ConventionsTest {

    @Test
    void theServedApiIsTheWrittenOne() {
        OpenApiEquality.hold(
                "school",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyTableKnowsItsControllerAndForcesRowSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesNobodysRows() {
        send(Mark.of(pupil("early")).invalid(60));

        // How far feeds have come, and for whom a supplier reports: neither says anything about anyone.
        assertTrue(Set.of("feed_position", "supplier_organiser").containsAll(SchemaConventions.visibleWithoutScope()));
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreTurnedAway() {
        Tokens tokens = Tokens.issued();
        Actor mentor = mentor("ekbacken");

        for (String token : new String[] {tokens.expired(mentor), tokens.forged(mentor), tokens.elsewhere(mentor)}) {
            given().auth().oauth2(token).get("/v1/steps").then().statusCode(401);
        }
        given().get("/v1/steps").then().statusCode(401);
    }

    @Test
    void aWeakLogInIsNotEnough() {
        Actor mentor = mentor("ekbacken");
        Actor weak = new Actor(
                mentor.id(), mentor.kind(), mentor.authority(), mentor.branch(), mentor.unit(), mentor.role(), 1);

        as(weak).get("/v1/steps").then().statusCode(403);
        as(weak).get("/v1/pupils/" + UUID.randomUUID() + "/absence").then().statusCode(403);
    }

    @Test
    void aPageOutsideTheBoundsIsRefused() {
        as(mentor("ekbacken")).get("/v1/steps?limit=101").then().statusCode(422);
        as(mentor("ekbacken")).get("/v1/steps?page=0").then().statusCode(422);
    }
}
