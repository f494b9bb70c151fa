package se.bryggan.sip;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.bryggan.sip.SipWorld.as;
import static se.bryggan.sip.SipWorld.post;
import static se.bryggan.sip.SipWorld.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Events;

@QuarkusTest
class EdgesTest {

    private final SipWorld world = SipWorld.withConsent();

    @Test
    void aSipOfAnotherUnitBranchOrAuthorityLooksLikeAnUnknownOne() {
        SipWorld.Sip sip = world.opens();
        Response unknown = as(world.sst).get("/v1/sips/" + UUID.randomUUID());

        for (Actor stranger : List.of(
                staff(SipWorld.DISTRICT, Branch.SCHOOL_SOCIAL_TEAM, "another-team", "sst"),
                staff(SipWorld.DISTRICT, Branch.SOCIAL_INVESTIGATION, world.team, "investigator"),
                staff("stadsdelsnamnd-soder", Branch.SCHOOL_SOCIAL_TEAM, world.team, "sst"))) {
            Response hidden = as(stranger).get("/v1/sips/" + sip.id());

            assertEquals(404, hidden.statusCode());
            assertEquals(unknown.asString(), hidden.asString());
        }
    }

    @Test
    void aRoleThatConvenesNothingIsTurnedAway() {
        as(world.principal).get("/v1/sips").then().statusCode(403);
        as(world.psychiatry).body(world.need()).post("/v1/sips").then().statusCode(403);
        as(staff(SipWorld.CITY, Branch.SCHOOL, world.school, "mentor"))
                .get("/v1/invitations")
                .then()
                .statusCode(403);
        as(world.sst).get("/v1/mailbox").then().statusCode(403);
    }

    @Test
    void theSameKeyOpensOneSip() {
        String first = world.opens().id();
        String key = UUID.randomUUID().toString();
        Map<String, Object> other = new HashMap<>(world.need());
        other.put("needs", List.of("d250"));

        String second = as(world.sst)
                .header("Idempotency-Key", key)
                .body(world.need())
                .post("/v1/sips")
                .path("id");
        String again = as(world.sst)
                .header("Idempotency-Key", key)
                .body(world.need())
                .post("/v1/sips")
                .path("id");

        assertEquals(second, again);
        assertFalse(first.equals(second));
        as(world.sst)
                .header("Idempotency-Key", key)
                .body(other)
                .post("/v1/sips")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        as(world.sst).get("/v1/sips").then().body("items", hasSize(2)).body("total", equalTo(2));
    }

    @Test
    void whoHasNotSeenTheLastVersionChangesNothing() {
        SipWorld.Sip sip = world.opens();

        as(world.sst)
                .body(world.invitation())
                .post("/v1/sips/" + sip.id() + "/invitations")
                .then()
                .statusCode(428);
        as(world.sst)
                .header("If-Match", "\"7\"")
                .body(world.invitation())
                .post("/v1/sips/" + sip.id() + "/invitations")
                .then()
                .statusCode(412);
    }

    @Test
    void aStepOutOfOrderIsTurnedAway() {
        SipWorld.Sip sip = world.opens();

        post(world.sst, sip, "/meeting", Map.of("outcome", "HELD"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("detail", equalTo("NEED_IDENTIFIED"));
        post(world.sst, sip, "/plan", world.plan(SipWorld.WORDS)).then().statusCode(409);
        post(world.sst, sip, "/revision", world.plan(SipWorld.WORDS)).then().statusCode(409);
    }

    @Test
    void whatIsNoSipIsTurnedAway() {
        Map<String, Object> tooMuch = new HashMap<>(world.need());
        tooMuch.put("surprise", 1);
        Map<String, Object> noNeed = new HashMap<>(world.need());
        noNeed.put("needs", List.of());
        Map<String, Object> aNumber = new HashMap<>(world.need());
        aNumber.put("needs", List.of("20130101TF01"));
        Map<String, Object> long2 = new HashMap<>(world.need());
        long2.put("needText", "x".repeat(2_000_000));

        as(world.sst).body("{\"socialRef\":").post("/v1/sips").then().statusCode(400);
        as(world.sst).body("{}").post("/v1/sips").then().statusCode(422);
        as(world.sst).body(tooMuch).post("/v1/sips").then().statusCode(422);
        as(world.sst).body(noNeed).post("/v1/sips").then().statusCode(422);
        as(world.sst).body(aNumber).post("/v1/sips").then().statusCode(422);
        as(world.sst).body(long2).post("/v1/sips").then().statusCode(413);
    }

    @Test
    void aMeetingIsCalledAheadWithOthersAndEachOnce() {
        SipWorld.Sip sip = world.opens();

        turnedAway(sip, Map.of("participants", List.of(world.teamUnit())), "participants-invalid");
        turnedAway(
                sip, Map.of("participants", List.of(world.schoolUnit(), world.schoolUnit())), "participants-invalid");
        turnedAway(
                sip,
                Map.of("participants", List.of(Map.of("authority", "polisen", "branch", "POLICE", "unit", "lokal"))),
                "participants-invalid");
        turnedAway(
                sip,
                Map.of("meetingAt", SipWorld.now().minus(Duration.ofDays(1)).toString()),
                "meeting-not-in-future");
    }

    @Test
    void aMeetingWithoutSomebodyNeededNamesWhoWasInvitedAndMissing() {
        SipWorld.Sip called = world.invites();
        Map<String, String> stranger = Map.of("authority", "region", "branch", "HABILITATION", "unit", "habilitering");

        turnedAway(called, "HELD_INCOMPLETE", List.of());
        turnedAway(called, "HELD_INCOMPLETE", List.of(stranger));
        turnedAway(called, "HELD", List.of(world.clinicUnit()));
        post(
                        world.sst,
                        called,
                        "/meeting",
                        Map.of("outcome", "HELD_INCOMPLETE", "missing", List.of(world.clinicUnit())))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD_INCOMPLETE"));
        as(world.sst)
                .get("/v1/sips/" + called.id())
                .then()
                .body("meeting.missing.unit", equalTo(List.of(world.clinic)));
    }

    @Test
    void aPlanThatBreaksARuleIsTurnedAwayBeforeAnybodyIsTold() {
        SipWorld.Sip held = SipWorld.Sip.of(post(world.sst, world.invites(), "/meeting", Map.of("outcome", "HELD")));
        Map<String, Object> late = new HashMap<>(world.plan(SipWorld.WORDS));
        late.put("followUpOn", SipWorld.today().plusMonths(4).toString());
        Map<String, Object> silent = new HashMap<>(world.plan(SipWorld.WORDS));
        silent.put("childsVoice", " ");

        post(world.sst, held, "/plan", late)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/follow-up-out-of-range"));
        post(world.sst, held, "/plan", silent).then().statusCode(422);
        as(world.sst).get("/v1/sips/" + held.id()).then().body("state", equalTo("HELD"));
    }

    @Test
    void anOrganisationWithoutAnActionLeftHasNoPartInTheNextVersion() {
        SipWorld.Sip established = world.establishes();
        Map<String, Object> less = new HashMap<>(world.plan(SipWorld.WORDS));
        less.put("actions", List.of(SipWorld.action(world.schoolUnit(), "principal", SipWorld.WORDS)));

        post(world.sst, established, "/revision", less).then().statusCode(201);

        as(world.sst)
                .get("/v1/sips/" + established.id())
                .then()
                .body("plan.version", equalTo(2))
                .body("plan.parts.organisation.unit", equalTo(List.of(world.school)));
    }

    @Test
    void aSipIsLiftedToBusAndClosed() {
        SipWorld.Sip sip = world.opens();

        SipWorld.Sip lifted = SipWorld.Sip.of(
                post(world.sst, sip, "/escalation", Map.of("reason", "DISAGREEMENT_ON_RESPONSIBILITY")));
        assertEquals("ESCALATED_BUS", lifted.state());
        SipWorld.Sip closed = SipWorld.Sip.of(post(world.sst, lifted, "/closure", Map.of("reason", "GOALS_MET")));
        assertEquals("CLOSED", closed.state());
        var matters = Events.await(
                "sip.social.v1", 2, SipWorld.about(world.child.social(), "se.bryggan.sip.matter-changed.v1"));
        assertEquals(
                List.of(false, true),
                matters.stream()
                        .map(event -> new String(event.value(), StandardCharsets.UTF_8).contains("closedAt"))
                        .toList());
        post(world.sst, closed, "/closure", Map.of("reason", "MOVED")).then().statusCode(409);
    }

    private void turnedAway(SipWorld.Sip sip, Map<String, Object> change, String code) {
        Map<String, Object> invitation = new HashMap<>(world.invitation());
        invitation.putAll(change);
        post(world.sst, sip, "/invitations", invitation)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + code));
    }

    private void turnedAway(SipWorld.Sip called, String outcome, List<Map<String, String>> missing) {
        post(world.sst, called, "/meeting", Map.of("outcome", outcome, "missing", missing))
                .then()
                .statusCode(422);
    }
}
