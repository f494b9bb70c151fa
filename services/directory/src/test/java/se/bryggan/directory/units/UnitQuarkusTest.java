package se.bryggan.directory.units;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.directory.Callers.NOTIFICATION;
import static se.bryggan.directory.Callers.as;
import static se.bryggan.directory.Callers.guardian;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.directory.Callers;
import se.bryggan.directory.TheCity;
import se.bryggan.testkit.AdminSql;

@QuarkusTest
class UnitQuarkusTest {

    @BeforeEach
    void aCityWithUnits() {
        Callers.imported();
    }

    @Test
    void everybodyWhoIsLoggedInSeesTheUnitsPageByPage() {
        int all = TheCity.CITY.organisation().units().size();

        as(guardian("guardian-1-story-01"))
                .get("/v1/units?limit=5&page=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("total", equalTo(all));
        as(Callers.MENTOR)
                .get("/v1/units?authority=region")
                .then()
                .body("items.authority", everyItem(equalTo("region")));
        as(Callers.MENTOR).get("/v1/units?limit=1000").then().statusCode(422);
    }

    @Test
    void aUnitTellsWhoseItIs() {
        as(Callers.MENTOR)
                .get("/v1/units/sst-norr")
                .then()
                .statusCode(200)
                .body("authority", equalTo("stadsdelsnamnd-norr"))
                .body("branch", equalTo("SCHOOL_SOCIAL_TEAM"))
                .body("district", equalTo("norr"));
        as(Callers.MENTOR).get("/v1/units/sst-vast").then().statusCode(404);
        assertEquals(
                List.of("UNKNOWN"),
                AdminSql.column("select code from ledger where act = 'unit.read' and outcome = 'DENY'"));
    }

    @Test
    void onlyAServiceLearnsWhereAPostIsReached() {
        as(NOTIFICATION)
                .get("/v1/units/ekbacken/posts?role=mentor")
                .then()
                .statusCode(200)
                .body("posts", hasSize(10))
                .body("posts.role", everyItem(equalTo("mentor")));
        as(NOTIFICATION)
                .get("/v1/units/utbildningsnamnden/posts")
                .then()
                .statusCode(200)
                .body("posts.role", containsInAnyOrder("dpo", "lawyer", "archivist"));
        as(NOTIFICATION).get("/v1/units/nowhere/posts").then().statusCode(200).body("posts", empty());
        as(Callers.MENTOR).get("/v1/units/ekbacken/posts").then().statusCode(403);
    }
}
