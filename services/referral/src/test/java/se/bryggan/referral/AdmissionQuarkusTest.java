package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.referral.World.ADMISSION;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.OTHER_ADMISSION;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.SST;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.etag;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;

/** The receiver's side of referrals, and the family's own applications. */
@QuarkusTest
class AdmissionQuarkusTest {

    private static final String ACCEPT = "{\"decision\": \"ACCEPTED\", \"reason\": \"MEETS_TARGET_GROUP\"}";

    @Inject
    World world;

    @Inject
    Kin kin;

    @Test
    void onlyTheAdmissionGroupDecidesAndOnlyTheUnitSees() {
        World.Family family = world.pupil();
        world.sent(family);
        String incoming = world.received(family);

        as(SST).get(incoming).then().statusCode(200).header("ETag", notNullValue());
        post(SST, incoming + "/decision", "\"0\"", ACCEPT).then().statusCode(403);
        as(MENTOR).get(incoming).then().statusCode(403);
        Response elsewhere = as(OTHER_ADMISSION).get(incoming);
        Response unknown = as(OTHER_ADMISSION).get("/v1/incoming-referrals/" + UUID.randomUUID());
        elsewhere.then().statusCode(404);
        assertEquals(unknown.asString(), elsewhere.asString());
    }

    @Test
    void aDecisionIsMadeOnceOnTheVersionSeenWithAReasonThatSpeaksForIt() {
        World.Family family = world.pupil();
        world.sent(family);
        String incoming = world.received(family);

        post(ADMISSION, incoming + "/decision", null, ACCEPT).then().statusCode(428);
        post(ADMISSION, incoming + "/decision", "\"7\"", ACCEPT).then().statusCode(412);
        post(
                        ADMISSION,
                        incoming + "/decision",
                        etag(ADMISSION, incoming),
                        "{\"decision\": \"REJECTED\", \"reason\": \"MEETS_TARGET_GROUP\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-does-not-fit"));
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), ACCEPT)
                .then()
                .statusCode(200);
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), ACCEPT)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-decided"));
    }

    @Test
    void socialServicesHearOfTheDecisionWithTheBaselineAndTheSchoolDoesNot() {
        World.Family family = world.pupil();
        world.sent(family);
        String incoming = world.received(family);
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), ACCEPT);

        String decided = await().atMost(PATIENCE)
                .until(
                        () -> World.told(
                                        "referral.social.v1",
                                        family.socialChild().toString())
                                .stream()
                                .filter(data -> data.contains("\"decision\""))
                                .findFirst()
                                .orElse(null),
                        notNullValue());
        JsonPath event = JsonPath.from(decided);
        assertEquals("ACCEPTED", event.getString("decision"));
        assertEquals(333, event.getInt("baseline.sharePermille"));
        assertEquals("sst-norr", event.getString("unit"));
        assertEquals(
                0,
                World.told("referral.school.v1", family.child().toString()).stream()
                        .filter(data -> data.contains("ACCEPTED"))
                        .count());
    }

    @Test
    void aRedirectedReferralIsReceivedByTheOtherProgramme() {
        World.Family family = world.pupil();
        world.sent(family);
        String incoming = world.received(family);
        String redirect = "{\"decision\": \"REDIRECTED\", \"reason\": \"OTHER_PROGRAMME_FITS\", \"programme\": \"%s\"}";

        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), redirect.formatted("sst-plus-soder"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/wrong-programme"));
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), redirect.formatted("sst-plus-norr"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REDIRECTED"));

        as(ADMISSION)
                .queryParams("state", "RECEIVED", "limit", 100)
                .get("/v1/incoming-referrals")
                .then()
                .body(
                        "items.findAll { it.subjectRef == '" + family.socialChild() + "' }.programme",
                        equalTo(java.util.List.of("sst-plus-norr")));
    }

    @Test
    void aWithdrawalAtTheTeamKeepsTheRecordAndSaysOnWhichGround() {
        World.Family family = world.pupil();
        world.sent(family);
        world.received(family);

        UUID consent = world.withdrawAtTeam(family);

        await().atMost(PATIENCE)
                .until(
                        () -> World.told("referral.social.v1", consent.toString()),
                        hasItem(containsString("LOCKED_BY_RETENTION_LAW")));
    }

    @Test
    void theFamilyAppliesItselfAndHearsTheDecision() {
        World.Family family = world.family();
        Actor mother = kin.guardian(family.socialGuardians().getFirst(), family.socialChild());
        Actor stranger = kin.guardian(UUID.randomUUID(), UUID.randomUUID());

        post(stranger, "/v1/applications", null, application(family)).then().statusCode(404);
        post(MENTOR, "/v1/applications", null, application(family)).then().statusCode(403);
        post(mother, "/v1/applications", null, application(family).replace("sst-norr", "sst-atlantis"))
                .then()
                .statusCode(422);
        Response applied = post(mother, "/v1/applications", null, application(family));
        applied.then()
                .statusCode(201)
                .body("registrationNumber", notNullValue())
                .body("unit", equalTo("sst-norr"));

        String incoming = world.received(family);
        as(ADMISSION)
                .get(incoming)
                .then()
                .body("door", equalTo("APPLICATION"))
                .body("sender", nullValue())
                .body("content.SOCIAL_CASE.text", equalTo("We need help in the mornings."));
        post(ADMISSION, incoming + "/decision", etag(ADMISSION, incoming), ACCEPT)
                .then()
                .statusCode(200)
                .body("feedback", equalTo("NONE"));
        String path = applied.header("Location").replaceFirst("^https?://[^/]+", "");
        as(mother).get(path).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        as(stranger).get(path).then().statusCode(404);
        await().atMost(PATIENCE)
                .until(
                        () -> World.told(
                                "notice.social.v1",
                                family.socialGuardians().getFirst().toString()),
                        hasSize(1));
    }

    private static String application(World.Family family) {
        return """
                {"socialRef": "%s", "programme": "sst-norr", "text": "We need help in the mornings."}
                """.formatted(family.socialChild());
    }
}
