package se.bryggan.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;

@QuarkusTest
class ConventionsQuarkusTest {

    @Inject
    World world;

    @Test
    void everyTableBelongsToAControllerAndABranch() {
        SchemaConventions.hold();
    }

    @Test
    void theServedApiIsTheOneThatIsWrittenDown() {
        OpenApiEquality.hold(
                "referral",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void withoutAScopeTheServiceSeesOnlyTheRegistersFacts() {
        world.pupil();

        await().atMost(Duration.ofSeconds(30)).until(SchemaConventions::visibleWithoutScope, hasItem("person_fact"));
        assertTrue(Set.of("feed_position", "person_fact").containsAll(SchemaConventions.visibleWithoutScope()));
    }
}
