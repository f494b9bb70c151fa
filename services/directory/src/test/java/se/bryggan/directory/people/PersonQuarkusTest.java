package se.bryggan.directory.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.directory.Callers.RECEPTION;
import static se.bryggan.directory.Callers.as;
import static se.bryggan.directory.Callers.social;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.city.people.Child;
import se.bryggan.directory.Callers;
import se.bryggan.directory.TheCity;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class PersonQuarkusTest {

    private static final Actor OTHER_DISTRICT = new Actor(
            "mottagning-soder",
            Actor.Kind.STAFF,
            "stadsdelsnamnd-soder",
            Branch.SOCIAL_INVESTIGATION,
            "mottagning-soder",
            "reception",
            3);

    @BeforeEach
    void aCityWithPersons() {
        Callers.imported();
    }

    @Test
    void aMentorSeesTheNameOfAPupilOfTheOwnSchool() {
        Child child = TheCity.child("story-01");

        as(Callers.MENTOR)
                .get("/v1/persons/" + schoolRef(child))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("givenName", equalTo(child.givenName()))
                .body("familyName", equalTo(child.familyName()))
                .body("birthYear", equalTo(child.birthDate().getYear()))
                .body("protectedIdentity", equalTo(false));
    }

    @Test
    void aPupilOfAnotherSchoolIsAsUnknownAsOneWhoDoesNotExist() {
        Response other = as(Callers.MENTOR).get("/v1/persons/" + schoolRef(TheCity.child("story-05")));
        Response nobody = as(Callers.MENTOR).get("/v1/persons/" + UUID.randomUUID());

        assertEquals(404, other.statusCode());
        assertEquals(nobody.statusCode(), other.statusCode());
        assertEquals(nobody.asString(), other.asString());
    }

    @Test
    void aProtectedIdentityIsNeverMoreThanAMark() {
        var mentor = new Actor(
                "mentor-sjoangen-7a", Actor.Kind.STAFF, "utbildningsnamnden", Branch.SCHOOL, "sjoangen", "mentor", 2);
        UUID ref = schoolRef(TheCity.child("story-14"));

        Map<String, Object> body =
                as(mentor).get("/v1/persons/" + ref).jsonPath().getMap("");

        assertEquals(Map.of("ref", ref.toString(), "protectedIdentity", true), body);
    }

    @Test
    void aPersonFoundByNumberIsAConcernOfTheSearcherAloneAndStandsInTheLedger() {
        Child child = TheCity.child("story-06");

        String ref = search(RECEPTION, child.number())
                .then()
                .statusCode(200)
                .body("persons", hasSize(1))
                .extract()
                .path("persons[0].ref");

        as(RECEPTION).get("/v1/persons/" + ref).then().statusCode(200).body("givenName", equalTo(child.givenName()));
        as(OTHER_DISTRICT).get("/v1/persons/" + ref).then().statusCode(404);
        assertEquals(
                List.of("stadsdelsnamnd-norr"),
                AdminSql.column(
                        "select distinct controller from ledger where act = 'person.find' and subject = ?",
                        UUID.fromString(ref)));
    }

    @Test
    void eachAuthorityOfASectorFindsTheSameReference() {
        String number = TheCity.child("story-07").number();

        assertEquals(
                search(RECEPTION, number).path("persons[0].ref").toString(),
                search(OTHER_DISTRICT, number).path("persons[0].ref").toString());
    }

    @Test
    void aNumberThatNobodyHasGivesAnEmptyAnswerThatIsRecordedToo() {
        int before = searches();

        search(RECEPTION, "20130101TF99").then().statusCode(200).body("persons", empty());

        assertEquals(before + 1, searches());
    }

    @Test
    void aSearchNeedsTheRoleAndAStrongLogIn() {
        String number = TheCity.child("story-01").number();

        search(Callers.MENTOR, number).then().statusCode(403);
        search(Callers.guardian("guardian-1-story-01"), number).then().statusCode(403);
        search(
                        new Actor(
                                "m",
                                Actor.Kind.STAFF,
                                "stadsdelsnamnd-norr",
                                Branch.SOCIAL_INVESTIGATION,
                                "m",
                                "reception",
                                2),
                        number)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/stronger-login-needed"));
    }

    @Test
    void whatIsNoNumberIsRefusedAndNotEchoed() {
        String answer = search(RECEPTION, "2013-not-a-no")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertTrue(!answer.contains("2013"));
        as(RECEPTION).body("{}").post("/v1/persons/search").then().statusCode(422);
        as(RECEPTION)
                .body("{\"personnummer\": \"20130101TF99\", \"name\": \"x\"}")
                .post("/v1/persons/search")
                .then()
                .statusCode(422);
        as(RECEPTION)
                .body("{\"personnummer\"")
                .post("/v1/persons/search")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyOverTheLimitOrInAnotherLanguageIsRefused() {
        as(RECEPTION)
                .body("{\"personnummer\": \"" + "2".repeat(1_100_000) + "\"}")
                .post("/v1/persons/search")
                .then()
                .statusCode(413);
        as(RECEPTION)
                .contentType("text/plain")
                .body("20130101TF99")
                .post("/v1/persons/search")
                .then()
                .statusCode(415);
    }

    @Test
    void onlyAServiceLearnsAnAddressAndNeverAProtectedOne() {
        String guardian = kin("guardian-1-story-05");
        String hidden = kin("guardian-1-story-14");
        String email = TheCity.guardians("story-05").getFirst().email();

        as(Callers.NOTIFICATION)
                .get("/v1/persons/" + guardian + "/contact?sector=SCHOOL")
                .then()
                .statusCode(200)
                .body("email", equalTo(email));
        as(Callers.NOTIFICATION)
                .get("/v1/persons/" + hidden + "/contact?sector=SCHOOL")
                .then()
                .statusCode(404);
        as(Callers.NOTIFICATION)
                .get("/v1/persons/" + guardian + "/contact?sector=SOCIAL")
                .then()
                .statusCode(404);
        as(Callers.MENTOR)
                .get("/v1/persons/" + guardian + "/contact?sector=SCHOOL")
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenThatIsExpiredForgedOrMeantForAnotherOpensNothing() {
        Tokens tokens = Tokens.issued();

        for (String token : List.of(tokens.expired(RECEPTION), tokens.forged(RECEPTION), tokens.elsewhere(RECEPTION))) {
            Callers.with(token).get("/v1/units").then().statusCode(401);
        }
        given().get("/v1/units").then().statusCode(401);
        as(social("x", "x", "gardener"))
                .get("/v1/persons/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static Response search(Actor actor, String number) {
        return as(actor).body(Map.of("personnummer", number)).post("/v1/persons/search");
    }

    private static int searches() {
        return Integer.parseInt(AdminSql.column("select count(*) from ledger where act = 'person.search'")
                .getFirst());
    }

    private static UUID schoolRef(Child child) {
        return UUID.fromString(AdminSql.column(
                        "select ref from ref_school.reference join enrolment using (person_id) where external_id = ?",
                        child.personId())
                .getFirst());
    }

    private static String kin(String guardian) {
        return as(Callers.guardian(guardian)).get("/v1/me/kin?sector=SCHOOL").path("self");
    }
}
