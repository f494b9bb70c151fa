package se.bryggan.sip;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Events;

@QuarkusTest
class SipStoryTest {

    @Test
    void aSipGoesFromNeedToPartsInEveryonesOwnRecord() {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip called = world.invites();
        assertEquals("CALLED", called.state());

        answers(world.principal);
        answers(world.psychiatry);
        Awaitility.await().atMost(SipWorld.PATIENCE).untilAsserted(() -> as(world.sst)
                .get("/v1/sips/" + called.id())
                .then()
                .body("meeting.participants.answer", equalTo(List.of("COMING", "COMING")))
                .body("meeting.participants.delivery", equalTo(List.of("DELIVERED", "DELIVERED"))));

        SipWorld.Sip held = SipWorld.Sip.of(post(world.sst, called, "/meeting", Map.of("outcome", "HELD")));
        post(world.sst, held, "/plan", world.plan(SipWorld.WORDS))
                .then()
                .statusCode(201)
                .body("state", equalTo("PLAN_ESTABLISHED"));

        String item = arrives(world.psychiatry, "/v1/mailbox");
        Response part = as(world.psychiatry).get("/v1/mailbox/" + item);
        part.then()
                .statusCode(200)
                .body("ownActions.actions", hasSize(1))
                .body("ownActions.actions[0].action", equalTo(SipWorld.WORDS))
                .body("wholePlan.actions", hasSize(3));
        as(world.psychiatry)
                .header("If-Match", part.header("ETag"))
                .post("/v1/mailbox/" + item + "/acknowledgement")
                .then()
                .statusCode(200);
        partWaitsFor(world.principal, "to.school.v1", world.child.school());
        partWaitsFor(world.sst, "to.social.v1", world.child.social());
        wordsStayAtHome();
    }

    private static void answers(Actor invited) {
        String id = arrives(invited, "/v1/invitations");
        Response invitation = as(invited).get("/v1/invitations/" + id);
        invitation.then().statusCode(200).body("participants", hasSize(3)).body("minutes", equalTo(60));

        as(invited)
                .header("If-Match", invitation.header("ETag"))
                .body(Map.of("answer", "COMING"))
                .post("/v1/invitations/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("COMING"));
    }

    /** School and case are other services: they fetch as the intake of their branch, and no other can. */
    private static void partWaitsFor(Actor receiver, String topic, UUID child) {
        String dataref = partAddressed(topic, child);

        as(intake("friskola-eken", receiver.branch())).get(dataref).then().statusCode(404);
        as(intake(receiver.authority(), Branch.STUDENT_HEALTH))
                .get(dataref)
                .then()
                .statusCode(404);
        as(intake(receiver.authority(), receiver.branch()))
                .get(dataref)
                .then()
                .statusCode(200)
                .body("categories.SIP_OWN_ACTIONS.actions", hasSize(1))
                .body("categories.SIP_OWN_ACTIONS.actions[0].responsible.unit", equalTo(receiver.unit()));
    }

    /** Where the child's part waits, as soon as it is addressed. */
    static String partAddressed(String topic, UUID child) {
        var addressed = Events.await(
                topic,
                1,
                event -> child.toString().equals(event.key()) && text(event).contains("SIP_PLAN_PART"));
        return JsonPath.from(text(addressed.getFirst())).getString("dataref");
    }

    static Actor intake(String authority, Branch branch) {
        return new Actor("intake-" + authority, Actor.Kind.SERVICE, authority, branch, null, "unit-intake", 3);
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    private static void wordsStayAtHome() {
        for (String topic : List.of(
                "from.social.v1",
                "from.health.v1",
                "from.school.v1",
                "sip.social.v1",
                "sip.health.v1",
                "sip.school.v1",
                "notice.social.v1",
                "notice.health.v1",
                "notice.school.v1")) {
            assertTrue(
                    Events.read(topic).stream().noneMatch(event -> text(event).contains(SipWorld.WORDS)), topic);
        }
    }
}
