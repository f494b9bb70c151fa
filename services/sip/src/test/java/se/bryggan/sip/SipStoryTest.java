package se.bryggan.sip;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.sip.SipWorld.about;
import static se.bryggan.sip.SipWorld.arrives;
import static se.bryggan.sip.SipWorld.as;
import static se.bryggan.sip.SipWorld.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
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
        Events.await(
                "to.school.v1", 2, record -> world.child.school().toString().equals(record.key()));
        ownPartIsFetchedByTheCase(world);
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

    private static void ownPartIsFetchedByTheCase(SipWorld world) {
        var event = Events.await(
                        "sip.social.v1", 1, about(world.child.social(), "se.bryggan.sip.plan-part-established.v1"))
                .getFirst();
        String dataref = io.restassured.path.json.JsonPath.from(new String(event.value(), StandardCharsets.UTF_8))
                .getString("dataref");
        Actor service = new Actor("case", Actor.Kind.SERVICE, null, null, null, "service", 3);
        as(service).get(dataref).then().statusCode(200).body("actions", hasSize(1));
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
                    Events.read(topic).stream().noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8)
                            .contains(SipWorld.WORDS)),
                    topic);
        }
    }
}
