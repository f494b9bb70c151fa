package se.bryggan.directory.kin;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.bryggan.directory.Callers.as;
import static se.bryggan.directory.Callers.guardian;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.city.people.FamilyLogin;
import se.bryggan.directory.Callers;
import se.bryggan.directory.MovedClock;
import se.bryggan.directory.TheCity;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class KinQuarkusTest {

    private static final String GUARDIAN = "guardian-1-story-05";

    @BeforeEach
    void aCityWithFamilies() {
        Callers.imported();
    }

    @Test
    void bothGuardiansActForTheSameChildUnderTheirOwnReferences() {
        JsonPath first = kin(GUARDIAN, "SCHOOL");
        JsonPath second = kin("guardian-2-story-05", "SCHOOL");

        assertEquals(1, first.getList("children").size());
        assertEquals(first.getList("children"), second.getList("children"));
        assertNotEquals(first.getString("self"), second.getString("self"));
    }

    @Test
    void aFamilyHasOtherReferencesInEachSectorAndKeepsThem() {
        JsonPath school = kin(GUARDIAN, "SCHOOL");
        JsonPath social = kin(GUARDIAN, "SOCIAL");

        assertNotEquals(school.getList("children"), social.getList("children"));
        assertNotEquals(school.getString("self"), social.getString("self"));
        assertEquals(social.getList("children"), kin(GUARDIAN, "SOCIAL").getList("children"));
    }

    @Test
    void theClaimOfThePersonCountsBeforeTheNameOfTheLogIn() {
        FamilyLogin login = TheCity.CITY.guardianLogins().stream()
                .filter(candidate -> candidate.login().equals(GUARDIAN))
                .findFirst()
                .orElseThrow();
        String token =
                Tokens.issued().of(guardian("a-keycloak-id"), login.personId().toString());

        Callers.with(token)
                .get("/v1/me/kin?sector=SCHOOL")
                .then()
                .statusCode(200)
                .body("self", equalTo(kin(GUARDIAN, "SCHOOL").getString("self")));
    }

    @Test
    void aPupilActsForItselfAlone() {
        as(new Actor("pupil-story-16", Actor.Kind.PUPIL, null, null, null, "pupil", 3))
                .get("/v1/me/kin?sector=SCHOOL")
                .then()
                .statusCode(200)
                .body("self", notNullValue())
                .body("children", empty());
    }

    @Test
    void aLogInThatTheRegisterDoesNotKnowActsForNobody() {
        as(guardian("nobody"))
                .get("/v1/me/kin?sector=SCHOOL")
                .then()
                .statusCode(200)
                .body("self", nullValue())
                .body("children", empty());
    }

    @Test
    void aGuardianSeesTheChildByNameAndTheUnitsThatServeIt() {
        String name = TheCity.child("story-05").givenName();

        as(guardian(GUARDIAN))
                .get("/v1/me/children?sector=SOCIAL")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("children", hasSize(1))
                .body("children[0].givenName", equalTo(name))
                .body("children[0].concerned.unit", hasItem("sst-soder"))
                .body("children[0].concerned.unit", not(hasItem("sst-norr")));
        as(guardian(GUARDIAN))
                .get("/v1/me/children?sector=SCHOOL")
                .then()
                .body("children[0].concerned.unit", equalTo(List.of("sjoangen")));
    }

    @Test
    void whereAProtectedChildGoesIsNotShown() {
        as(guardian("guardian-1-story-14"))
                .get("/v1/me/children?sector=SCHOOL")
                .then()
                .statusCode(200)
                .body("children", hasSize(1))
                .body("children[0].concerned", empty());
    }

    @Test
    void custodyEndsAtMidnightInStockholmOnTheEighteenthBirthday() {
        Instant majority = TheCity.child("story-05")
                .birthDate()
                .plusYears(18)
                .atStartOfDay(ZoneId.of("Europe/Stockholm"))
                .toInstant();
        assertEquals(1, kin(GUARDIAN, "SCHOOL").getList("children").size());

        MovedClock.during(
                majority.minusSeconds(60),
                () -> assertEquals(
                        1, kin(GUARDIAN, "SCHOOL").getList("children").size()));
        MovedClock.during(
                majority,
                () -> assertEquals(
                        0, kin(GUARDIAN, "SCHOOL").getList("children").size()));
    }

    @Test
    void staffAndServicesHaveNoFamilyHere() {
        as(Callers.MENTOR).get("/v1/me/kin?sector=SCHOOL").then().statusCode(403);
        as(Callers.NOTIFICATION).get("/v1/me/children?sector=SCHOOL").then().statusCode(403);
    }

    @Test
    void aSectorThatDoesNotExistIsNotAnswered() {
        as(guardian(GUARDIAN)).get("/v1/me/kin").then().statusCode(422);
        as(guardian(GUARDIAN)).get("/v1/me/kin?sector=POLICE").then().statusCode(422);
    }

    private static JsonPath kin(String account, String sector) {
        return as(guardian(account))
                .get("/v1/me/kin?sector=" + sector)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
