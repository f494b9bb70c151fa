package se.bryggan.notification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.notification.Readers.SCHOOL;
import static se.bryggan.notification.Readers.as;
import static se.bryggan.notification.Readers.mentor;
import static se.bryggan.notification.Readers.newUnit;
import static se.bryggan.notification.Readers.raise;
import static se.bryggan.notification.Readers.toMentor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.contracts.notice.NoticeRaised;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;
import se.bryggan.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostBox.class)
@QuarkusTestResource(DirectoryStandIn.class)
class ConventionsTest {

    @Test
    void theServedApiIsTheWrittenOne() {
        OpenApiEquality.hold(
                "notification",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyTableKnowsItsControllerAndForcesRowSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesNothing() {
        NoticeRaised notice = toMentor(newUnit());
        raise(SCHOOL, "school", notice);
        Awaitility.await().until(() -> as(mentor(notice.unit()))
                .get("/v1/notices")
                .path("total")
                .equals(1));

        // How far each feed has come is about nobody.
        assertTrue(Set.of("feed_position").containsAll(SchemaConventions.visibleWithoutScope()));
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreTurnedAway() {
        Tokens tokens = Tokens.issued();
        Actor mentor = mentor("ekbacken");

        for (String token : new String[] {tokens.expired(mentor), tokens.forged(mentor), tokens.elsewhere(mentor)}) {
            given().auth().oauth2(token).get("/v1/notices").then().statusCode(401);
        }
        given().get("/v1/notices").then().statusCode(401);
    }
}
