package se.bryggan.sip;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.sip.SipWorld.about;
import static se.bryggan.sip.SipWorld.arrives;
import static se.bryggan.sip.SipWorld.as;
import static se.bryggan.sip.SipWorld.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.testkit.Events;

@QuarkusTest
class ConsentTest {

    @Test
    void withoutConsentNoInvitationLeavesAndTheRefusalIsRecorded() {
        SipWorld world = SipWorld.withoutConsent();
        SipWorld.Sip sip = world.opens();

        Response refused = answered(world, sip, 409);

        refused.then().body("type", equalTo("/problems/consent-missing"));
        assertTrue(sentAbout(world).isEmpty());
        as(world.sst).get("/v1/sips/" + sip.id()).then().body("state", equalTo("NEED_IDENTIFIED"));
        as(SipWorld.staff(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, "office", "dpo"))
                .queryParam("subject", world.child.social())
                .get("/v1/ledger")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.step == 'invite' && it.outcome == 'DENY' }.recipientUnit",
                        hasItem(world.clinic));
    }

    @Test
    void aConsentThatCoversOnlyTheSchoolLetsNoInvitationNameTheClinic() {
        SipWorld world = SipWorld.withoutConsent();
        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, Child.Word.given("SCHOOL"));
        SipWorld.Sip sip = world.opens();

        Awaitility.await().atMost(SipWorld.PATIENCE).untilAsserted(() -> post(
                        world.sst, sip, "/invitations", world.invitation())
                .then()
                .statusCode(409)
                .body("detail", equalTo("region/" + world.clinic)));

        assertTrue(sentAbout(world).isEmpty());
    }

    @Test
    void anAuthorityWithoutAConsentOfItsOwnAnswersNothing() {
        SipWorld world = SipWorld.withoutConsent();
        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, Child.Word.given());
        world.invites();
        String id = arrives(world.psychiatry, "/v1/invitations");
        String tag = as(world.psychiatry).get("/v1/invitations/" + id).header("ETag");

        as(world.psychiatry)
                .header("If-Match", tag)
                .body(Map.of("answer", "COMING"))
                .post("/v1/invitations/" + id + "/answer")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        as(world.psychiatry).get("/v1/invitations/" + id).then().body("answer", equalTo(null));
    }

    @Test
    void aRefusalBeforeTheRegisterHasToldOfTheChildIsNotKeptWithTheKey() {
        SipWorld world = SipWorld.withConsent(Sector.SCHOOL, Sector.SOCIAL);
        world.invites();
        String path = "/v1/invitations/" + arrives(world.psychiatry, "/v1/invitations");
        String tag = as(world.psychiatry).get(path).header("ETag");
        String key = UUID.randomUUID().toString();
        Supplier<Response> answer = () -> as(world.psychiatry)
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .body(Map.of("answer", "COMING"))
                .post(path + "/answer");

        answer.get().then().statusCode(503).body("type", equalTo("/problems/consent-behind"));

        world.registered(Sector.HEALTH);
        Awaitility.await().atMost(SipWorld.PATIENCE).until(() -> answer.get().statusCode(), equalTo(200));
    }

    @Test
    void aWithdrawnConsentStopsTheNextVersionOfThePlanAndIsReceipted() {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip established = world.establishes();
        arrives(world.psychiatry, "/v1/mailbox");
        int before = sentAbout(world).size();

        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, Child.Word.withdrawn());
        SipWorld.Sip withdrawn = Awaitility.await()
                .atMost(SipWorld.PATIENCE)
                .until(
                        () -> {
                            Response now = as(world.sst).get("/v1/sips/" + established.id());
                            return now.path("consentWithdrawnAt") == null ? null : SipWorld.Sip.of(now);
                        },
                        seen -> seen != null);

        answered(() -> post(world.sst, withdrawn, "/revision", world.plan("Marker-78")), 409)
                .then()
                .body("type", equalTo("/problems/consent-missing"));
        assertEquals(before, sentAbout(world).size());
        as(world.sst).get("/v1/sips/" + established.id()).then().body("plan.version", equalTo(1));
        var receipt = Events.await(
                        "sip.social.v1", 1, about(world.child.social(), "se.bryggan.sip.holder-receipted.v1"))
                .getFirst();
        assertEquals("STOPPED", json(receipt).getString("outcome"));
        assertEquals(2, json(receipt).getInt("consentVersion"));
    }

    @Test
    void aReceiverWhoseFamilyWithdrawsKeepsWhatItHasAndSaysSo() {
        SipWorld world = SipWorld.withConsent();
        world.establishes();
        arrives(world.psychiatry, "/v1/mailbox");

        world.say(SipWorld.REGION, Branch.CHILD_PSYCHIATRY, Child.Word.withdrawn());

        var receipt = Events.await(
                        "sip.health.v1", 1, about(world.child.health(), "se.bryggan.sip.holder-receipted.v1"))
                .getFirst();
        assertEquals("LOCKED_BY_RETENTION_LAW", json(receipt).getString("outcome"));
        as(world.psychiatry).get("/v1/mailbox").then().body("items", hasSize(1));
    }

    @Test
    void anothersConsentDoesNotHideThatOneGuardianHasWithdrawn() {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip sip = world.opens();
        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, Child.Word.withdrawn());
        UUID another = UUID.randomUUID();

        world.saysBesides(another, Child.Word.given());
        world.saysBesides(another, new Child.Word(1, "REQUESTED", null, null));
        showsState(world, sip, "CONSENT_REQUESTED");
        as(world.sst).get("/v1/sips/" + sip.id()).then().body("consentWithdrawnAt", notNullValue());

        world.saysBesides(world.child.guardian(), Child.Word.given("SCHOOL"));
        world.saysBesides(another, new Child.Word(1, "REFUSED", null, null));
        showsState(world, sip, "DECLINED");
        as(world.sst).get("/v1/sips/" + sip.id()).then().body("consentWithdrawnAt", notNullValue());
    }

    @Test
    void aNewConsentOfTheSameGuardianTakesTheMarkOfTheWithdrawalAway() {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip sip = world.opens();
        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, Child.Word.withdrawn());
        world.saysBesides(world.child.guardian(), Child.Word.given());
        world.saysBesides(world.child.guardian(), new Child.Word(1, "REQUESTED", null, null));

        showsState(world, sip, "CONSENT_REQUESTED");
        as(world.sst).get("/v1/sips/" + sip.id()).then().body("consentWithdrawnAt", equalTo(null));
    }

    @Test
    void aPartThatMayNotSayWhatItsReceiverIsToDoIsNotHandedOutAtAll() {
        SipWorld world = SipWorld.withConsent();
        world.establishes();
        String dataref = SipStoryTest.partAddressed("to.school.v1", world.child.school());
        world.say(
                SipWorld.DISTRICT,
                Branch.SCHOOL_SOCIAL_TEAM,
                new Child.Word(2, "GIVEN", List.of("SIP_PLAN", "SIP_INVITATION"), null));
        Actor intake = SipStoryTest.intake(SipWorld.CITY, Branch.SCHOOL);

        Response reduced = Awaitility.await()
                .atMost(SipWorld.PATIENCE)
                .until(
                        () -> as(intake).get(dataref),
                        answer -> answer.statusCode() != 200 || answer.path("categories.SIP_OWN_ACTIONS") == null);

        assertEquals(410, reduced.statusCode());
        as(SipWorld.staff(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, "office", "dpo"))
                .queryParam("subject", world.child.social())
                .queryParam("limit", 100)
                .get("/v1/ledger")
                .then()
                .body(
                        "items.find { it.step == 'retrieve' && it.outcome == 'DENY' }.withheld",
                        equalTo(List.of("SIP_OWN_ACTIONS")));
    }

    @Test
    void aRefusalAndARequestShowInTheSip() {
        SipWorld world = SipWorld.withoutConsent();
        SipWorld.Sip sip = world.opens();

        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, new Child.Word(1, "REQUESTED", null, null));
        showsState(world, sip, "CONSENT_REQUESTED");
        world.say(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, new Child.Word(2, "REFUSED", null, null));
        showsState(world, sip, "DECLINED");
    }

    @Test
    void aRevisionIsSentToThoseWhosePartHasChangedAndToNobodyElse() {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip established = world.establishes();
        arrives(world.psychiatry, "/v1/mailbox");
        int before = sentAbout(world).size();

        post(world.sst, established, "/revision", world.plan("Marker-78"))
                .then()
                .statusCode(201)
                .body("state", equalTo("REVISED"));

        List<ConsumerRecord<String, byte[]>> sent = sentAbout(world);
        assertEquals(before + 1, sent.size());
        assertEquals(world.clinic, json(sent.getLast()).getString("recipient.unit"));
        Awaitility.await()
                .atMost(SipWorld.PATIENCE)
                .untilAsserted(
                        () -> as(world.psychiatry).get("/v1/mailbox").then().body("total", equalTo(2)));
        as(world.sst).get("/v1/sips/" + established.id()).then().body("plan.version", equalTo(2));
    }

    private static void showsState(SipWorld world, SipWorld.Sip sip, String state) {
        Awaitility.await()
                .atMost(SipWorld.PATIENCE)
                .untilAsserted(
                        () -> as(world.sst).get("/v1/sips/" + sip.id()).then().body("state", equalTo(state)));
    }

    private static Response answered(SipWorld world, SipWorld.Sip sip, int status) {
        return answered(() -> post(world.sst, sip, "/invitations", world.invitation()), status);
    }

    /** Until the feeds are fresh after the start, the answer is that they are behind. */
    private static Response answered(Supplier<Response> request, int status) {
        Response answer =
                Awaitility.await().atMost(SipWorld.PATIENCE).until(request::get, given -> given.statusCode() != 503);
        return answer.then()
                .statusCode(status)
                .body("type", notNullValue())
                .extract()
                .response();
    }

    private static List<ConsumerRecord<String, byte[]>> sentAbout(SipWorld world) {
        UUID child = world.child.social();
        return Events.read("from.social.v1").stream()
                .filter(about(child, "se.bryggan.crossing.package-sent.v1"))
                .sorted(java.util.Comparator.comparingLong(ConsumerRecord::offset))
                .toList();
    }

    private static JsonPath json(ConsumerRecord<String, byte[]> event) {
        return JsonPath.from(new String(event.value(), StandardCharsets.UTF_8));
    }
}
