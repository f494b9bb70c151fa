package se.bryggan.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
        OpenApiEquality.hold("referral", served());
    }

    @Test
    void withoutAScopeTheServiceSeesOnlyTheRegistersFacts() {
        world.pupil();

        await().atMost(Duration.ofSeconds(30))
                .until(SchemaConventions::visibleWithoutScope, equalTo(Set.of("feed_position", "person_fact")));
    }

    private static String served() {
        String served = given().get("/q/openapi").then().statusCode(200).extract().asString();
        try { java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/referral-openapi.yaml"), served); } catch (java.io.IOException e) { throw new IllegalStateException(e); }
        return served;
    }
}
