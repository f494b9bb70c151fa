package se.bryggan.consent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Tokens;

/** What a caller can get wrong, and the bounds of pages and snapshots. */
@QuarkusTest
class BadInputQuarkusTest {

    private static final String SECRET = "20130101TF01";

    @Inject
    GuardianKin kin;

    private Family family;

    @BeforeEach
    void aFamily() {
        family = new Family(kin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"surprise-20130101TF01\": 1}",
                "{\"holder\": {\"authority\": null, \"branch\": \"SCHOOL\"}}",
                "{\"holder\": {\"authority\": \"a\", \"branch\": \"20130101TF01\"}}",
                "{\"subject\": \"20130101TF01\"}",
                "{\"validTo\": \"20130101TF01\"}",
                "{\"categories\": [\"20130101TF01\"]}",
                "{\"categories\": {\"20130101TF01\": 1}}",
                "[\"20130101TF01\"]",
                "\"20130101TF01\"",
                "null",
                ""
            })
    void whatIsWrongInABodyIsNamedAndNeverRepeated(String body) {
        Response answer = Family.as(family.mother).body(body).post("/v1/consents");

        answer.then().statusCode(422).contentType("application/problem+json");
        assertFalse(answer.asString().contains(SECRET), "echoed");
    }

    @Test
    void aLastDayInThePastIsInvalid() {
        String past = family.statement("GIVEN").strip().replaceAll("}$", ", \"validTo\": \"2020-01-01\"}");

        Family.as(family.mother).body(past).post("/v1/consents").then().statusCode(422);
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        String large = family.statement("GIVEN").replace("ATTENDANCE", "A".repeat(2_000_000));

        Family.as(family.mother).body(large).post("/v1/consents").then().statusCode(413);
    }

    @Test
    void anythingButJsonIsUnsupported() {
        given().auth()
                .oauth2(Tokens.issued().of(family.mother))
                .contentType("text/plain")
                .body("words")
                .post("/v1/consents")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=2147483647", "page=x", "limit=0", "limit=101"})
    void aQueryOutsideTheBoundsIsInvalid(String query) {
        String[] parameter = query.split("=", 2);

        family.listing(family.mother)
                .queryParam(parameter[0], parameter[1])
                .get("/v1/consents")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject=x&authority=utbildningsnamnden&branch=SCHOOL",
                "subject=%s&authority=utbildningsnamnden&branch=X"
            })
    void aQueryThatIsNoneOfItsTypeIsInvalidAndNotUnknown(String query) {
        given().auth()
                .oauth2(Tokens.issued().of(family.mother))
                .get("/v1/consents?" + query.formatted(family.child))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-query"));
    }

    @Test
    void pagesCountFromOneAndTheTotalIsOfWhatTheCallerMaySee() {
        for (int i = 0; i < 3; i++) {
            family.gives(family.mother, "GIVEN");
        }
        Family strangers = new Family(kin);
        strangers.gives(strangers.mother, "GIVEN");

        Response second = family.listing(family.mother)
                .queryParam("page", 2)
                .queryParam("limit", 2)
                .get("/v1/consents");

        second.then().statusCode(200).body("items.size()", equalTo(1)).body("total", equalTo(3));
    }

    @Test
    void theSnapshotHasTheNewestWordForServicesOnly() {
        String id = family.gives(family.mother, "GIVEN").path("id");
        family.withdraws(family.mother, id);
        Actor service = new Actor("referral", Actor.Kind.SERVICE, null, null, null, "service", 3);

        Response snapshot = Family.as(service).queryParam("limit", 1000).get("/v1/snapshots/consent.school.v1");

        snapshot.then()
                .statusCode(200)
                .body("items.data.findAll { it.consentId == '" + id + "' }.state", equalTo(List.of("WITHDRAWN")))
                .body("items.key", hasItem(family.child.toString()))
                .body("sequence", not(0));
        Family.as(family.mentor).get("/v1/snapshots/consent.school.v1").then().statusCode(403);
        Family.as(new Actor("intake", Actor.Kind.SERVICE, "municipality", null, null, "unit-intake", 3))
                .get("/v1/snapshots/consent.school.v1")
                .then()
                .statusCode(403);
    }
}
