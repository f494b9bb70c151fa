package se.bryggan.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.bryggan.referral.World.ADMISSION;
import static se.bryggan.referral.World.ELSEWHERE;
import static se.bryggan.referral.World.HEALTH;
import static se.bryggan.referral.World.MENTOR;
import static se.bryggan.referral.World.OFFICER;
import static se.bryggan.referral.World.OTHER_MENTOR;
import static se.bryggan.referral.World.PATIENCE;
import static se.bryggan.referral.World.PRINCIPAL;
import static se.bryggan.referral.World.USUAL;
import static se.bryggan.referral.World.as;
import static se.bryggan.referral.World.draft;
import static se.bryggan.referral.World.etag;
import static se.bryggan.referral.World.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Tokens;

/** The sender's side of a referral: who may, what is refused, and what stops. */
@QuarkusTest
class ReferralDoorsQuarkusTest {

    private static final String SEND = "{\"acceptReduction\": false}";

    @Inject
    World world;

    @Inject
    BorderPost border;

    @AfterEach
    void borderIsOpen() {
        border.open();
    }

    @Test
    void onlyTheSchoolRefers() {
        post(ADMISSION, "/v1/referrals", null, draft(UUID.randomUUID())).then().statusCode(403);
    }

    @Test
    void aPupilOfAnotherOrganiserLooksLikeAnUnknownOne() {
        World.Family family = world.pupil();
        world.drafted(family);

        Response hidden = post(ELSEWHERE, "/v1/referrals", null, draft(family.child()));
        Response unknown = post(ELSEWHERE, "/v1/referrals", null, draft(UUID.randomUUID()));

        hidden.then().statusCode(404);
        unknown.then().statusCode(404);
        assertEquals(unknown.asString(), hidden.asString());
    }

    @Test
    void aReferralIsTheReferrersAndThePrincipalsAndNobodyElsesToSee() {
        String referral = world.drafted(world.pupil());

        as(MENTOR).get(referral).then().statusCode(200);
        as(PRINCIPAL).get(referral).then().statusCode(200);
        Response colleague = as(OTHER_MENTOR).get(referral);
        Response unknown = as(OTHER_MENTOR).get("/v1/referrals/" + UUID.randomUUID());
        colleague.then().statusCode(404);
        assertEquals(unknown.asString(), colleague.asString());
        as(ELSEWHERE).get(referral).then().statusCode(404);
        as(ADMISSION).get(referral).then().statusCode(403);
    }

    @Test
    void studentHealthRefersPupilsOfItsOrganiserAndSeesItsOwn() {
        World.Family family = world.pupil();
        world.drafted(family);

        Response made = post(HEALTH, "/v1/referrals", null, draft(family.child()));

        made.then().statusCode(201);
        as(HEALTH).get("/v1/referrals/" + made.path("id")).then().statusCode(200);
        as(HEALTH)
                .queryParam("limit", 100)
                .get("/v1/referrals")
                .then()
                .body("items.id", hasItem(made.<String>path("id")));
        as(MENTOR).get("/v1/referrals/" + made.path("id")).then().statusCode(404);
    }

    @Test
    void theUnitsReferralsAreListedForThePrincipalOnly() {
        String referral = world.drafted(world.pupil());
        String id = referral.substring(referral.lastIndexOf('/') + 1);

        as(PRINCIPAL)
                .queryParams("of", "unit", "limit", 100)
                .get("/v1/referrals")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0]", not(hasKey("texts")));
        as(OTHER_MENTOR).get("/v1/referrals").then().body("items.id", not(hasItem(id)));
        as(OTHER_MENTOR).queryParam("of", "unit").get("/v1/referrals").then().statusCode(403);
        as(MENTOR).queryParam("limit", 101).get("/v1/referrals").then().statusCode(422);
    }

    @Test
    void anExpiredAForgedAndAMisdirectedTokenAreTurnedAway() {
        Tokens tokens = Tokens.issued();

        for (String token : new String[] {tokens.expired(MENTOR), tokens.forged(MENTOR), tokens.elsewhere(MENTOR)}) {
            given().auth().oauth2(token).get("/v1/referrals").then().statusCode(401);
        }
        given().get("/v1/referrals").then().statusCode(401);
    }

    @Test
    void aWeakLogInIsNotEnough() {
        var weak = new Actor(
                MENTOR.id(), MENTOR.kind(), MENTOR.authority(), MENTOR.branch(), MENTOR.unit(), MENTOR.role(), 1);

        as(weak).get("/v1/referrals").then().statusCode(403).body("type", equalTo("/problems/stronger-login-needed"));
    }

    @Test
    void whatIsNoJsonIsUnparsableAndWhatIsWrongIsInvalid() {
        UUID child = UUID.randomUUID();

        post(MENTOR, "/v1/referrals", null, "{\"schoolRef\":").then().statusCode(400);
        post(MENTOR, "/v1/referrals", null, "{}").then().statusCode(422);
        post(MENTOR, "/v1/referrals", null, draft(child).replaceFirst("\\{", "{\"surprise\": 1,"))
                .then()
                .statusCode(422);
        post(MENTOR, "/v1/referrals", null, draft(child, "IDENTITY", "HOROSCOPE"))
                .then()
                .statusCode(422);
        post(MENTOR, "/v1/referrals", null, draft(child).replace("Mornings", "x".repeat(2_000_000)))
                .then()
                .statusCode(413);
    }

    @Test
    void everyChosenCategoryMustHaveItsWords() {
        World.Family family = world.pupil();
        world.drafted(family);

        post(MENTOR, "/v1/referrals", null, draft(family.child(), "IDENTITY", "SCHOOL_RESULTS"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("SCHOOL_RESULTS"));
        post(MENTOR, "/v1/referrals", null, draft(family.child(), "ATTENDANCE"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("IDENTITY"));
        post(MENTOR, "/v1/referrals", null, draft(family.child(), "IDENTITY", "DIAGNOSIS"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("DIAGNOSIS"));
    }

    @Test
    void theSameKeyMakesOneReferral() {
        World.Family family = world.pupil();
        world.drafted(family);
        String key = UUID.randomUUID().toString();

        String first = draftWith(key, draft(family.child())).path("id");
        Response again = draftWith(key, draft(family.child()));
        Response other = draftWith(key, draft(family.child(), "IDENTITY"));

        again.then().statusCode(201).body("id", equalTo(first));
        other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aDraftThatIsRepeatedIsTheFirstOneThoughThePupilFitsNoLonger() {
        World.Family family = world.pupil();
        world.drafted(family);
        String key = UUID.randomUUID().toString();
        String first = draftWith(key, draft(family.child())).path("id");

        world.goesInYear(family, 3, 2);

        await().atMost(PATIENCE)
                .until(
                        () -> post(MENTOR, "/v1/referrals", null, draft(family.child()))
                                .statusCode(),
                        equalTo(409));
        draftWith(key, draft(family.child())).then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void aMentorDoesNotLearnFromTheProgrammesWhichPupilsOfTheSchoolAreAbsent() {
        World.Family family = world.pupil();
        world.drafted(family);

        for (Actor mentor : List.of(MENTOR, OTHER_MENTOR)) {
            as(mentor)
                    .queryParam("pupil", family.child())
                    .get("/v1/programmes")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aPupilOutsideEveryTargetGroupGetsNoProgrammeAndIsToldWhy() {
        World.Family family = world.pupil(3, 333);
        await().atMost(PATIENCE)
                .until(
                        () -> as(PRINCIPAL)
                                .queryParam("pupil", family.child())
                                .get("/v1/programmes")
                                .statusCode(),
                        equalTo(200));

        as(PRINCIPAL)
                .queryParam("pupil", family.child())
                .get("/v1/programmes")
                .then()
                .body("fitting", hasSize(0))
                .body("unmet.sst-norr", hasItem("SCHOOL_YEAR"));
        post(MENTOR, "/v1/referrals", null, draft(family.child()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-programme-fits"));
    }

    @Test
    void anotherProgrammeThanTheFittingOneIsRefused() {
        World.Family family = world.pupil();
        world.drafted(family);

        as(PRINCIPAL)
                .queryParam("pupil", family.child())
                .get("/v1/programmes")
                .then()
                .body("fitting.programme", equalTo(java.util.List.of("sst-norr")));
        post(MENTOR, "/v1/referrals", null, draft(family.child()).replace("sst-norr", "sst-soder"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/programme-does-not-fit"))
                .body("detail", containsString("OTHER_DISTRICT"));
        post(MENTOR, "/v1/referrals", null, draft(family.child()).replace("sst-norr", "sst-atlantis"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-programme"));
    }

    @Test
    void sendingDemandsTheCurrentVersion() {
        String referral = world.drafted(world.pupil());

        post(MENTOR, referral + "/sending", null, SEND).then().statusCode(428);
        post(MENTOR, referral + "/sending", "\"41\"", SEND).then().statusCode(412);
    }

    @Test
    void aRefusedSendingStandsInTheLedgerAndNothingIsSent() {
        World.Family family = world.pupil();
        String referral = world.drafted(family);

        post(MENTOR, referral + "/sending", etag(MENTOR, referral), SEND)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        as(OFFICER)
                .queryParam("subject", family.child())
                .get("/v1/ledger")
                .then()
                .statusCode(200)
                .body("items.findAll { it.step == 'send' }.outcome", equalTo(java.util.List.of("DENY")));
        assertEquals(0, World.told("from.school.v1", family.child().toString()).size());
    }

    @Test
    void aReferralThatMayNotTellWhomItIsAboutIsRecordedAsRefused() {
        World.Family family = world.pupil();
        String referral = world.drafted(family);
        world.consentAtSchool(family, "ATTENDANCE", "ABSENCE_MAPPING");
        await().atMost(PATIENCE)
                .until(
                        () -> as(MENTOR).get(referral + "/preview").path("missingConsents.categories"),
                        everyItem(equalTo(java.util.List.of("IDENTITY"))));

        post(MENTOR, referral + "/sending", etag(MENTOR, referral), "{\"acceptReduction\": true}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        as(OFFICER)
                .queryParam("subject", family.child())
                .get("/v1/ledger")
                .then()
                .body("items.findAll { it.step == 'send' }.outcome", equalTo(java.util.List.of("DENY")));
    }

    @Test
    void partOfAReferralGoesOnlyWhenTheSenderAcceptsIt() {
        World.Family family = world.pupil();
        String referral = world.drafted(family);
        world.consentAtSchool(family, "IDENTITY", "ATTENDANCE");
        await().atMost(PATIENCE)
                .until(
                        () -> as(MENTOR)
                                .get(referral + "/preview")
                                .path("items.find { it.category == 'IDENTITY' }.disclosed"),
                        equalTo(true));

        post(MENTOR, referral + "/sending", etag(MENTOR, referral), SEND)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reduction-not-accepted"))
                .body("detail", equalTo("ABSENCE_MAPPING"));
        post(MENTOR, referral + "/sending", etag(MENTOR, referral), "{\"acceptReduction\": true}")
                .then()
                .statusCode(200);

        as(ADMISSION)
                .get(world.received(family))
                .then()
                .body("content", hasKey("ATTENDANCE"))
                .body("content", not(hasKey("ABSENCE_MAPPING")));
    }

    @Test
    void aSendingThatIsRepeatedSendsOnce() {
        World.Family family = world.pupil();
        String referral = world.drafted(family);
        world.consentAtSchool(family, USUAL);
        await().atMost(PATIENCE)
                .until(() -> as(MENTOR).get(referral + "/preview").path("missingConsents.size()"), equalTo(0));
        String etag = etag(MENTOR, referral);
        String key = UUID.randomUUID().toString();

        String first = sendWith(key, etag, referral).path("handoverId");
        Response again = sendWith(key, etag, referral);

        again.then().statusCode(200).body("handoverId", equalTo(first));
        post(MENTOR, referral + "/sending", etag(MENTOR, referral), SEND)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void aSendingThatWasRefusedMayBeRepeatedWithItsKeyWhenTheConsentsAreThere() {
        World.Family family = world.pupil();
        String referral = world.drafted(family);
        String key = UUID.randomUUID().toString();
        sendWith(key, etag(MENTOR, referral), referral)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        world.consentAtSchool(family, USUAL);
        await().atMost(PATIENCE)
                .until(() -> as(MENTOR).get(referral + "/preview").path("missingConsents.size()"), equalTo(0));

        sendWith(key, etag(MENTOR, referral), referral).then().statusCode(200);
    }

    @Test
    void aReferralThatIsTakenBackOnItsWayNeverArrives() {
        World.Family family = world.pupil();
        border.close();
        String referral = world.sent(family);

        post(MENTOR, referral + "/withdrawal", etag(MENTOR, referral), "")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        border.open();

        await().atMost(PATIENCE)
                .until(
                        () -> World.told(
                                "from.social.v1", as(MENTOR).get(referral).path("handoverId")),
                        hasSize(1));
        assertNull(world.incoming(family));
        as(MENTOR).get(referral).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void whatHasArrivedIsTheReceiversAndCannotBeTakenBack() {
        World.Family family = world.pupil();
        String referral = world.sent(family);
        await().atMost(PATIENCE).until(() -> as(MENTOR).get(referral).path("state"), equalTo("DELIVERED"));

        post(MENTOR, referral + "/withdrawal", etag(MENTOR, referral), "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-late-to-withdraw"));
    }

    @Test
    void aWithdrawnConsentStopsTheHandoverAndIsReceipted() {
        World.Family family = world.pupil();
        border.close();
        String referral = world.sent(family);

        UUID consent = world.consentAtSchool(family, family.guardians().getLast(), "WITHDRAWN", 2, USUAL);

        await().atMost(PATIENCE).until(() -> as(MENTOR).get(referral).path("state"), equalTo("NOT_DELIVERED"));
        await().atMost(PATIENCE)
                .until(() -> World.told("referral.school.v1", consent.toString()), hasItem(containsString("STOPPED")));
        border.open();
        await().atMost(PATIENCE)
                .until(
                        () -> World.told(
                                "from.social.v1", as(MENTOR).get(referral).path("handoverId")),
                        hasSize(1));
        assertNull(world.incoming(family));
        post(MENTOR, referral + "/sending", etag(MENTOR, referral), SEND)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));
    }

    private static Response draftWith(String key, String body) {
        return as(MENTOR).header("Idempotency-Key", key).body(body).post("/v1/referrals");
    }

    private static Response sendWith(String key, String etag, String referral) {
        return as(MENTOR)
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .body(SEND)
                .post(referral + "/sending");
    }
}
