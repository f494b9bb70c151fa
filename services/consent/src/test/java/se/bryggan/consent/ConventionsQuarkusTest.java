package se.bryggan.consent;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.OpenApiEquality;
import se.bryggan.testkit.SchemaConventions;

@QuarkusTest
class ConventionsQuarkusTest {

    @Inject
    GuardianKin kin;

    @Test
    void theServedApiIsTheWrittenOne() {
        OpenApiEquality.hold(
                "consent",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyTableKnowsItsControllerAndForcesRowSecurity() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesNothing() {
        Family family = new Family(kin).known(10);
        family.gives(family.mother, "GIVEN");

        assertEquals(Set.of("feed_position", "person_fact"), SchemaConventions.visibleWithoutScope());
    }
}
