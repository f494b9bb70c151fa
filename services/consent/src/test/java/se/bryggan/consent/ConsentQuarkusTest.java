package se.bryggan.consent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Tokens;

@QuarkusTest
class ConsentQuarkusTest {

    private static final String HOLDER = "{\"authority\": \"municipality\", \"branch\": \"SCHOOL\"}";

    @Inject
    GuardianKin kin;

    private final UUID child = UUID.randomUUID();
    private final Actor mother = guardian();
    private final Actor stranger = guardian();
    private final Actor mentor = staff("municipality", Branch.SCHOOL, "mentor");

    @BeforeEach
    void familyIsKnown() {
        kin.is(mother.id(), UUID.randomUUID(), child);
        kin.is(stranger.id(), UUID.randomUUID(), UUID.randomUUID());
    }

    @Test
    void aGuardianConsentsAndTheHoldersSectorHears() {
        Response answer = give(mother, "GIVEN", null);

        answer.then().statusCode(201).header("ETag", "\"1\"").body("state", equalTo("GIVEN"));
        var event = Events.await(
                        "consent.school.v1", 1, record -> child.toString().equals(record.key()))
                .getFirst();
        assertEquals("GIVEN", JsonPath.from(text(event)).getString("state"));
        assertEquals("municipality", Events.header(event, "ce_controller"));
    }

    @Test
    void whatWasKeptIsReadWhereTheAnswerSaysThatItIs() {
        Response given = give(mother, "GIVEN", null);

        Response read = Family.as(mother).urlEncodingEnabled(false).get(given.header("Location"));

        read.then().statusCode(200).header("ETag", given.header("ETag"));
        assertEquals(given.asString(), read.asString());
    }

    @Test
    void staffOfTheSchoolReadAConsentAndOthersLearnNothingOfIt() {
        Family family = new Family(kin).known(10);
        String kept = family.gives(family.mother, "GIVEN").header("Location");
        String unknown = kept.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());

        Family.as(family.mentor).get(kept).then().statusCode(200).body("state", equalTo("GIVEN"));
        for (Actor other : new Actor[] {
            stranger,
            staff("another-municipality", Branch.SCHOOL, "mentor"),
            Family.staff("municipality", Branch.SCHOOL, "unit-2", "mentor", 3),
            staff("municipality", Branch.STUDENT_HEALTH, "student-health")
        }) {
            Response hidden = Family.as(other).get(kept);
            assertEquals(404, hidden.statusCode());
            assertEquals(Family.as(other).get(unknown).asString(), hidden.asString());
        }
        Family.as(staff("municipality", Branch.SCHOOL, "caretaker"))
                .get(kept)
                .then()
                .statusCode(403);
    }

    @Test
    void noConsentIsKeptForAnAuthorityThatDoesNotExist() {
        send(mother, body("GIVEN").replace("municipality", "no-such-authority"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/authority-unknown"));

        assertEquals(0, Family.count("select count(*) from statement where controller = 'no-such-authority'"));
    }

    @Test
    void noRefusalIsKeptForABranchThatTheAuthorityDoesNotHave() {
        send(mother, body("REFUSED").replace("\"SCHOOL\"", "\"CHILD_PSYCHIATRY\""))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/authority-unknown"));
    }

    @Test
    void aWithdrawalIsANewVersionOfTheSameStatement() {
        String id = give(mother, "GIVEN", null).path("id");

        withdraw(mother, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .header("ETag", "\"2\"");

        var events =
                Events.await("consent.school.v1", 2, record -> child.toString().equals(record.key()));
        assertEquals(2, JsonPath.from(text(events.getLast())).getInt("version"));
    }

    @Test
    void aWithdrawalTwiceIsOneWithdrawal() {
        String id = give(mother, "GIVEN", null).path("id");
        withdraw(mother, id);

        withdraw(mother, id).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void whoGaveAConsentTakesItBackWhileTheDirectoryIsAway() {
        String id = give(mother, "GIVEN", null).path("id");
        kin.isAwayFor(mother.id());

        withdraw(mother, id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        give(mother, "GIVEN", null).then().statusCode(503);
    }

    @Test
    void theOtherGuardianTakesNoConsentBackThatIsNotTheirOwn() {
        Actor father = guardian();
        kin.is(father.id(), UUID.randomUUID(), child);
        String id = give(mother, "GIVEN", null).path("id");

        withdraw(father, id).then().statusCode(409);
    }

    @Test
    void noConnectionIsHeldWhileTheDirectoryIsAsked() {
        String id = give(mother, "GIVEN", null).path("id");
        list(mother).then().statusCode(200);
        withdraw(mother, id).then().statusCode(200);

        assertFalse(kin.heldAConnectionFor(mother.id()));
    }

    @Test
    void nobodyConsentsForAnothersChild() {
        give(stranger, "GIVEN", null).then().statusCode(404);
    }

    @Test
    void aHiddenConsentLooksLikeAnUnknownOne() {
        String id = give(mother, "GIVEN", null).path("id");

        Response hidden = withdraw(stranger, id);
        Response unknown = withdraw(stranger, UUID.randomUUID().toString());

        hidden.then().statusCode(404);
        assertEquals(unknown.asString(), hidden.asString());
        assertEquals(unknown.statusCode(), hidden.statusCode());
    }

    @Test
    void theSameKeyGivesTheSameConsentOnce() {
        String key = UUID.randomUUID().toString();

        String first = give(mother, "GIVEN", key).path("id");
        Response again = give(mother, "GIVEN", key);
        Response other = give(mother, "REFUSED", key);

        assertEquals(first, again.path("id"));
        other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void staffOfTheHolderSeeWhatHasBeenSaidAndOthersSeeNothing() {
        Family family = new Family(kin).known(10);
        family.gives(family.mother, "GIVEN");

        family.lists(family.mentor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(1));
        family.lists(staff("another-municipality", Branch.SCHOOL, "mentor"))
                .then()
                .statusCode(404);
        family.lists(staff("municipality", Branch.SCHOOL, "caretaker")).then().statusCode(403);
    }

    @Test
    void staffCannotConsentInTheGuardiansPlace() {
        give(mentor, "GIVEN", null).then().statusCode(403);
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreTurnedAway() {
        Tokens tokens = Tokens.issued();

        for (String token : new String[] {tokens.expired(mother), tokens.forged(mother), tokens.elsewhere(mother)}) {
            given().auth().oauth2(token).get("/v1/consents").then().statusCode(401);
        }
    }

    @Test
    void aBodyThatIsNotJsonIsUnparsableAndOneWithAFieldTooMuchIsInvalid() {
        send(mother, "{\"holder\":").then().statusCode(400);
        send(mother, body("GIVEN").replace("}", ", \"surprise\": 1}")).then().statusCode(422);
        send(mother, "{}").then().statusCode(422);
    }

    private Response give(Actor actor, String answer, String key) {
        var request = given().auth().oauth2(Tokens.issued().of(actor)).contentType(ContentType.JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(body(answer)).post("/v1/consents");
    }

    private Response send(Actor actor, String body) {
        return given().auth()
                .oauth2(Tokens.issued().of(actor))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/consents");
    }

    private Response withdraw(Actor actor, String id) {
        return given().auth()
                .oauth2(Tokens.issued().of(actor))
                .contentType(ContentType.JSON)
                .body("{\"holder\": " + HOLDER + "}")
                .post("/v1/consents/" + id + "/withdrawal");
    }

    private Response list(Actor actor) {
        return given().auth()
                .oauth2(Tokens.issued().of(actor))
                .queryParam("subject", child)
                .queryParam("authority", "municipality")
                .queryParam("branch", "SCHOOL")
                .get("/v1/consents");
    }

    private String body(String answer) {
        return """
            {"holder": %s, "subject": "%s", "answer": "%s", "categories": ["ATTENDANCE"],
             "recipients": ["SCHOOL_SOCIAL_TEAM"], "purposes": ["SST_REFERRAL"]}
            """.formatted(HOLDER, child, answer);
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    private static Actor guardian() {
        return new Actor(UUID.randomUUID().toString(), Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
    }

    private static Actor staff(String authority, Branch branch, String role) {
        return new Actor(UUID.randomUUID().toString(), Actor.Kind.STAFF, authority, branch, "unit-1", role, 3);
    }
}
